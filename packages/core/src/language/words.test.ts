import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longWords } from './words.ts';

const WORD = /(?<![\p{L}\p{N}._-])\p{L}{5,}(?![\p{L}\p{N}_-])/gu;

test.each([
  ['a well-known www.example, really', ['really']],
  ['önbellek yanıtı', ['önbellek', 'yanıtı']],
  ['seven eight8 9nines', ['seven']],
  ['[VIDEO_STATE] state', ['state']],
  ['', []],
])('the long words of “%s”', (text, words) => {
  expect(longWords(text)).toEqual(words);
});

test('they are those that an expression over all letters finds', () => {
  const sign = fc.oneof(
    fc.constantFrom(
      'abcde',
      'éléme',
      'привет',
      '𝐀𝐁𝐂𝐃𝐄',
      'a',
      '-',
      '_',
      '.',
      '1',
      '²',
      ' ',
      '’',
      '\u0301',
    ),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
      const text = signs.join('');
      expect(longWords(text)).toEqual(text.match(WORD) ?? []);
    }),
    { numRuns: 2000 },
  );
});
