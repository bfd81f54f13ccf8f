import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex } from './line-index.ts';

test('agrees with counting line by line', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'ş', '😀') });
  fc.assert(
    fc.property(text, fc.nat(40), (text, wanted) => {
      const offset = Math.min(wanted, text.length);
      const before = text.slice(0, offset).split('\n');
      expect(new LineIndex(text).place(offset)).toEqual({
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      });
    }),
  );
});

test.each([
  ['', 0, 1, 1],
  ['a\n', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['😀x', 2, 1, 3],
  ['a\nb', 9, 2, 8],
])('%j at %i is %i:%i', (text, offset, line, column) => {
  expect(new LineIndex(text).place(offset)).toEqual({ line, column });
});
