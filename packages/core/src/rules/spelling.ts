import type { LocaleFiles } from '../project.ts';
import { longWords } from '../language/words.ts';
import { proseOf, smallProse, type Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** How often a word has to occur to be taken for right. */
const USUAL = 4;
/** French endings differ by grammar: demande and demandé. */
const ENDING = /[eéè]e?[sz]?$/u;

export const spelling: Rule = {
  id: 'spelling',
  scope: 'language',
  description:
    'A word that occurs once and differs only by accents or two swapped letters from one used often is probably misspelt, unless the locale’s words list has it.',
  covers: ['L9'],
  severity: 'warning',
  check({ project }) {
    for (const files of project.locales.values()) {
      const known = new Set(files.locale?.value?.words);
      for (const [word, { prose, usual }] of slips(files)) {
        if (known.has(word)) continue;
        prose.parsed.reporter.report(prose.parsed.rangeOf(prose.message.path), {
          code: 'spelling',
          message: `“${word}” looks like a slip of “${usual}”.`,
          hint: `Write ${usual}, or add ${word} to words in locale.yaml.`,
        });
      }
    }
  },
};

/** Words that occur once, beside the usual word they look like. */
function slips(files: LocaleFiles): Map<string, { prose: Prose; usual: string }> {
  const counts = new Map<string, number>();
  const first = new Map<string, Prose>();
  for (const prose of proseOf(files)) {
    // Slips belong among what people type.
    if (prose.message.path[0] === 'synonyms') continue;
    // Shorter words are too often each other’s neighbours: ou and où, the and then.
    for (const word of longWords(smallProse(prose, files.tag))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (!first.has(word)) first.set(word, prose);
    }
  }
  const usual = [...counts].flatMap(([word, count]) => (count >= USUAL ? [word] : []));
  const byLetters = Map.groupBy(usual, withoutAccents);
  const bySwap = Map.groupBy(usual, letterSum);
  const found = new Map<string, { prose: Prose; usual: string }>();
  for (const [word, prose] of first) {
    if (counts.get(word) !== 1) continue;
    const right =
      byLetters.get(withoutAccents(word))?.find((other) => differInside(word, other)) ??
      bySwap.get(letterSum(word))?.find((other) => areSwapped(word, other));
    if (right !== undefined) found.set(word, { prose, usual: right });
  }
  return found;
}

function withoutAccents(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}

/** The same for words of the same letters, and seldom for others. */
function letterSum(word: string): number {
  let sum = word.length;
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at) ** 3;
  return sum;
}

function differInside(word: string, other: string): boolean {
  return word.length === other.length && word.replace(ENDING, '') !== other.replace(ENDING, '');
}

/** Whether two neighbouring letters changed places, and nothing else. */
function areSwapped(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return (
    at > 0 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}
