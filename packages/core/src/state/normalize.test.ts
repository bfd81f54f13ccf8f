import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lockLine } from './lock.ts';
import { normalize } from './normalize.ts';

test.each([
  ['spaces between words', 'a  b\tc\u00A0d', 'a b c d'],
  ['spaces around', '  a b\n', 'a b'],
  ['a line broken elsewhere', 'a b\nc d', 'a\nb c d'],
  ['spaces before French signs', 'Erreur\u00A0: non\u202F!', 'Erreur: non!'],
  ['guillemets with and without spaces', '«\u00A0oui\u00A0»', '“oui”'],
  ['quotation marks', '“a” ‘b’', '"a" \'b\''],
  ['apostrophes', '404’ü', "404'ü"],
  ['dashes', 'a – b, time‑out', 'a - b, time-out'],
  ['a dash typed twice', 'a -- b', 'a — b'],
  ['three dots', 'wait…', 'wait...'],
  ['invisible signs', 'soft\u00ADhyphen\u200B', 'softhyphen'],
  ['accents composed or not', 'é', 'e\u0301'],
  ['blank lines around', '\n\na\n\n', 'a'],
  ['space between paragraphs', 'a\n\nb', 'a\n \n\n  b'],
])('%s make no difference', (_title, a, b) => {
  expect(normalize(a)).toBe(normalize(b));
});

test.each([
  ['a word', 'a red bus', 'a blue bus'],
  ['letter case', 'Not found', 'Not Found'],
  ['dotted and dotless i', 'i', 'ı'],
  ['a space that parts a word', 'every one', 'everyone'],
  ['a full stop', 'Done', 'Done.'],
  ['a question mark', 'Done.', 'Done?'],
  ['a number', '404', '403'],
  ['quotes in code', "`'self'`", '`"self"`'],
  ['spaces in code', '`a b`', '`a  b`'],
  ['dashes in code', '`--lang`', '`-lang`'],
  ['a placeholder', '{{count}} x', '{{number}} x'],
  ['emphasis', 'not *here*', 'not here'],
  ['a link', '[404](404)', '[404](410)'],
  ['a paragraph', 'a\n\nb', 'a b'],
])('%s makes a difference', (_title, a, b) => {
  expect(normalize(a)).not.toBe(normalize(b));
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', '\n\n', '-', '–', '’', '"', '`', '{{x}}', ':', '…'))
    .map((parts) => parts.join('')),
);

test('what is even stays even', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(normalize(normalize(any))).toBe(normalize(any));
    }),
    { numRuns: 2000 },
  );
});

test('no letter or digit is ever lost', () => {
  const lettersOf = (any: string): string =>
    (any.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).join('');
  fc.assert(
    fc.property(text, (any) => {
      expect(lettersOf(normalize(any))).toBe(lettersOf(any));
    }),
    { numRuns: 1000 },
  );
});

/** Ways to write the same: each sign of a sentence is taken in one of its styles. */
const STYLES: readonly (readonly [string, ...string[]])[] = [
  [' ', '  ', '\u00A0', '\u202F'],
  ['a b', 'a\nb', 'a \n b'],
  ['“', '"', '«\u00A0', '„'],
  ['”', '"', '\u00A0»', '“'],
  ['’', "'", '‘'],
  [' – ', ' - ', ' -- ', '—'],
  ['…', '...'],
  [': ', '\u00A0: '],
];
const piece = fc.oneof(
  fc.constantFrom('404', 'sunucu', 'ı', 'é', '`a - b`', '{{count}}', '.').map((text) => [text]),
  fc.constantFrom(...STYLES),
);
const written = fc.array(fc.tuple(piece, fc.nat(), fc.nat()), { minLength: 1, maxLength: 20 });
const first = (styles: readonly string[], choice: number): string =>
  styles[choice % styles.length] ?? '';

test('of two styles of a text only the exact fingerprint differs, of two texts both', () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.constantFrom('404', 'yeni', '?'), (pieces, at, extra) => {
      const one = pieces.map(([styles, choice]) => first(styles, choice)).join('');
      const two = pieces.map(([styles, , choice]) => first(styles, choice)).join('');
      const [a, b] = [lockLine(one, ''), lockLine(two, '')];
      expect(b.normal).toBe(a.normal);
      expect(b.exact === a.exact).toBe(one === two);
      const place = at % pieces.length;
      const other = pieces.map(([styles, choice], index) =>
        index === place ? `${first(styles, choice)} ${extra}` : first(styles, choice),
      );
      expect(lockLine(other.join(''), '').normal).not.toBe(a.normal);
    }),
    { numRuns: 1000 },
  );
});
