import { pairRule } from '../check/rule.ts';

/** So many different small words of the source, and so large a share of all words, are no chance. */
const [ENOUGH, SHARE] = [3, 0.3];
const WORD = /(?<![\p{L}\p{N}_.-])\p{L}+(?![\p{L}\p{N}_-])/gu;

export const rule = pairRule({
  id: 'other-language',
  description:
    'A translation is not written in the language of its source: words that say little by themselves, as the search fillers of the two locales list them, are its own.',
  severity: 'warning',
  explains: ['glossary', 'requirement-strength', 'foreign-characters', 'letters-missing'],
  prepare: ({ locale }) => new Set(locale?.search?.fillers),
  check({ text: { key, small, language }, source }, report, { here, there }) {
    // Names are quoted as they are.
    const words = small.replace(/[“«„「][^”»“」\n]*[”»“」]/gu, ' ').match(WORD) ?? [];
    const found = words.filter((word) => there.has(word) && !here.has(word));
    if (new Set(found).size < ENOUGH || found.length < words.length * SHARE) return;
    report(
      `“${key}” is written in ${source.language.tag}, not in ${language.tag}.`,
      'Translate it.',
    );
  },
});
