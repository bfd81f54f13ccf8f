import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['found', 'found', 0],
  ['found', 'foudn', 1],
  ['found', 'foound', 1],
  ['found', 'fund', 1],
  ['found', 'sound', 1],
  ['found', 'fuond', 1],
  ['found', 'mount', 2],
  ['found', 'bad', 3],
  ['', 'ab', 2],
  ['', '', 0],
])('%s → %s: %i', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

it('is the same both ways and never above limit + 1', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b, 2);
      expect(distance).toBe(editDistance(b, a, 2));
      expect(distance).toBeLessThanOrEqual(3);
      expect(distance === 0).toBe(a === b);
    }),
  );
});

/** The whole table, without a limit, as the definition has it. */
function wholeTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_column, column) => Math.max(row, column)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++)
    for (let column = 1; column <= b.length; column++) {
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      (table[row] ?? [])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        swapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  return at(a.length, b.length);
}

it('is what the whole table says, up to its limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(wholeTable(a, b), limit + 1));
    }),
    { numRuns: 2_000 },
  );
});
