import { entryRule, type Text } from '../check/rule.ts';

/** Two of three may begin alike. */
const FEWEST = 3;

export const rule = entryRule({
  id: 'list-openings',
  description:
    'Three or more points of a list, and more than half of them, do not begin with a word of the locale’s few-openings list, such as an article that the language rarely needs.',
  severity: 'warning',
  prepare: ({ locale, tag }) => {
    const words = locale?.['few-openings'];
    return words && { words: new Set(words), tag };
  },
  check({ kind, texts }, report, { words, tag }) {
    if (kind !== 'entry') return;
    const lists = Map.groupBy(
      texts.filter(({ path, isOwn }) => typeof path[1] === 'number' && !isOwn),
      ({ path }) => String(path[0]),
    );
    for (const [field, points] of lists) {
      const opening = (text: Text): string =>
        (/^\p{L}+/u.exec(text.prose)?.[0] ?? '').toLocaleLowerCase(tag);
      const alike = points.filter((text) => words.has(opening(text)));
      const [first] = alike;
      if (!first || alike.length < FEWEST || alike.length * 2 <= points.length) continue;
      report(
        `${alike.length} of ${points.length} points of “${field}” begin with “${opening(first)}”.`,
        'Begin some of them otherwise; often the word can be left out.',
        { path: first.path },
      );
    }
  },
});
