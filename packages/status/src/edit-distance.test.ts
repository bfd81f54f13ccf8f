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
