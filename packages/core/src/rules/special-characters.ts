import { pairRule } from '../check/rule.ts';
import { wordsAt } from '../check/words-at.ts';
import { SIGN } from '../language/traits.ts';

/** Signs that mean the same in every language; & is a word in some, * is Markdown. */
const SPECIAL = /[@#$%+=<>|~^\\_§©®™€£¥₺→←⇒×÷±≤≥≠°•·]/gu;
/** The semicolon of Greek and the l·l of Catalan. */
const AFTER_LETTER = /(?<=[\p{L}\d\uFFFC»”’)\]*])·/gu;
/** The number sign of French and its neighbours: n° 4, Nº 4. */
const NUMBER_SIGN = /(?<=(?<!\p{L})[Nn]\.?)[°º]/gu;
/** Signs of English that stand alone like words, which others write out: item # of %1, % of all. */
const LIKE_WORDS = /(?<=^|\s)[#%](?=$|\s\p{L}|\s$)|(?<=^|\s)#(?=\s)/gu;
/** “50+ services” are more than 50. */
const MORE_THAN = /(?<=\d)\+(?=\s\p{L})/gu;
/** Other scripts have per cent signs of their own. */
const SAME: Readonly<Record<string, string>> = { '％': '%', '٪': '%', '＋': '+', '＝': '=' };

export const rule = pairRule({
  id: 'special-characters',
  description:
    'A translation keeps the special characters of its source, such as @, %, §, → and ™.',
  severity: 'warning',
  needs: SIGN,
  check({ text: { key, prose }, source }, report) {
    const [present, wanted] = [signsOf(prose), signsOf(source.prose)];
    // What the source says in a sign like a word may well be said with that sign, and the reverse.
    const missing = [...wanted].filter((sign) => !present.has(sign) && !isLikeWord(sign, prose));
    const extra = [...present].filter(
      (sign) => !wanted.has(sign) && !isLikeWord(sign, source.prose),
    );
    if (missing.length > 0) report(`“${key}” lacks ${missing.join(' ')}.`, 'Put it back.');
    else if (extra.length > 0)
      report(
        `“${key}” has ${extra.join(' ')}, which its source has not.`,
        'Take it out, or put it in inline code.',
        { words: wordsAt(prose, extra[0] ?? '') },
      );
  },
});

function isLikeWord(sign: string, prose: string): boolean {
  return prose.match(LIKE_WORDS)?.includes(sign) ?? false;
}

function signsOf(prose: string): Set<string> {
  return new Set(
    prose
      .replace(AFTER_LETTER, '')
      .replace(NUMBER_SIGN, '')
      .replace(LIKE_WORDS, '')
      .replace(MORE_THAN, '')
      .replace(/[％٪＋＝]/gu, (sign) => SAME[sign] ?? sign)
      .match(SPECIAL) ?? [],
  );
}
