import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterPattern } from './letter-pattern.ts';

const SOURCES = [
  "(?<![\\p{L}])ab([’']?[\\p{L}]*)",
  '(?<![\\p{L}-])ab(?:s|es)?(?![\\p{L}-])',
  '(?<![\\p{L}\\p{N}])ab(?![\\p{L}\\p{N}])',
];
const sign = fc.oneof(
  fc.constantFrom(
    'ab',
    'ab',
    'abs',
    'a',
    'b',
    ' ',
    '-',
    '’',
    'é',
    'ı',
    'ª',
    '²',
    '¾',
    '1',
    'а',
    '中',
    '\uFFFC',
  ),
  fc.string({ unit: 'binary', maxLength: 1 }),
);

test.each(SOURCES)('%s finds in every text what it finds with all letters', (source) => {
  const pattern = letterPattern(source, 'gu');
  const whole = new RegExp(source, 'gu');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
      const text = signs.join('');
      expect(text.replace(pattern(text), '<$&>')).toBe(text.replace(whole, '<$&>'));
    }),
    { numRuns: 2000 },
  );
});
