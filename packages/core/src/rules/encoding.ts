import { fileRule } from '../check/rule.ts';
import { wordsAt } from '../check/words-at.ts';

/** The replacement sign, halves of pairs, and what UTF-8 looks like when read as Latin-1. */
const BROKEN =
  /\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\u00C3\u00C4\u00C5][\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]|\u00E2\u20AC/;

export const rule = fileRule({
  id: 'encoding',
  description:
    'No text carries the scars of a wrong encoding (U+FFFD, half characters, Ã¼ for ü), and letters with marks are single characters (NFC).',
  explains: ['foreign-characters', 'mixed-scripts', 'special-characters', 'spelling'],
  of: ['facts', 'owner', 'locale', 'entry', 'messages'],
  check({ text: written, messages }, report) {
    const composed = isComposed(written);
    if (composed && !BROKEN.test(written)) return;
    for (const { key, path, text } of messages) {
      const [broken] = BROKEN.exec(text) ?? [];
      if (broken !== undefined)
        report(
          `“${key}” was damaged on its way through a wrong encoding${broken.length > 1 ? ` (${broken})` : ''}.`,
          'Write the letter anew, and save the file as UTF-8.',
          { path, words: wordsAt(text, BROKEN) },
        );
      else if (!composed && text !== text.normalize('NFC'))
        report(
          `“${key}” has letters in two pieces: a letter and a combining mark.`,
          'Type them as one character (Unicode form NFC); `pnpm content fix` does it.',
          { path, words: wordsAt(text, /.\p{M}+/u) },
        );
    }
  },
  fix: (text) => text.normalize('NFC'),
});

/** Beyond Latin letters and the usual marks of print, a sign may have another form. */
const UNUSUAL = /[^\0-\u02FF\u2010-\u2027\u202F]/;

/** Escapes in double quotes may spell a mark that the text of the file does not show. */
function isComposed(text: string): boolean {
  return !text.includes('\\') && (!UNUSUAL.test(text) || text === text.normalize('NFC'));
}
