import { editProse } from '../language/prose.ts';
import { messageRule } from '../check/rule.ts';
import { wordsAt } from '../check/words-at.ts';

/** What stands between two straight apostrophes that are not within words is quoted. */
const QUOTED = /(?<![\p{L}\p{N}])'(?=\S)[^'\n]*(?<=\S)'(?![\p{L}\p{N}])/gu;

const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]';
/** Accents, primes, the letter ʼ and opening marks within a word. Some scripts have such letters. */
const LIKE = new RegExp(
  `(?<=${LETTER}|[\\d\\uFFFC])[´ʼ‘‛＇](?=${LETTER})|(?<=${LETTER})[′ʹ](?=${LETTER})`,
  'gu',
);

export const rule = messageRule({
  id: 'typewriter-signs',
  description:
    'Prose uses the apostrophe and quotation marks its locale names, not those of the typewriter nor what looks like them, and the sign … for three dots.',
  explains: ['quotation-marks'],
  prepare: ({ locale }) => locale?.typography,
  check({ key, prose }, report, { apostrophe, quotes: [open, close] }) {
    const unquoted = prose.replace(QUOTED, '');
    if (apostrophe !== "'" && unquoted.includes("'"))
      report(`“${key}” has a straight apostrophe.`, `Use ${apostrophe}.`);
    const like = wordsAt(prose, LIKE);
    if (like)
      report(`“${key}” has ${prose[like[0]]} for an apostrophe.`, `Use ${apostrophe}.`, {
        words: like,
      });
    if (prose.includes('"') || unquoted !== prose)
      report(`“${key}” has straight quotation marks.`, `Use ${open} and ${close}.`, {
        words: wordsAt(prose, '"') ?? wordsAt(prose, QUOTED),
      });
    if (/\.{3}/.test(prose))
      report(`“${key}” has three dots.`, 'Use the sign ….', { words: wordsAt(prose, '...') });
  },
  fix(text, { language }) {
    const typography = language.locale?.typography;
    if (!typography) return text;
    const [open = '“', close = '”'] = typography.quotes;
    return editProse(text, (prose) => {
      const paired = (prose.match(/"/g) ?? []).length % 2 === 0;
      let opened = false;
      return (
        prose
          .replace(/(?<!\.)\.{3}(?!\.)/g, '…')
          .replace(LIKE, typography.apostrophe)
          // Elsewhere it may be a quotation mark or a prime.
          .replace(/(?<=[\p{L}\p{N}\uFFFC])'(?=\p{L})/gu, typography.apostrophe)
          .replace(/"/g, (sign) => {
            if (!paired) return sign;
            opened = !opened;
            return opened ? open : close;
          })
      );
    });
  },
});
