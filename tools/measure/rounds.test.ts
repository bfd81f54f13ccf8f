import { expect, test } from 'vitest';
import { interleave, median, ratio } from './rounds.ts';

test.each([
  ['an odd number', [3, 1, 2], 2],
  ['an even number', [4, 1, 2, 3], 2.5],
  ['nothing', [], Number.NaN],
])('the median of %s', (_what, values, expected) => expect(median(values)).toBe(expected));

test.each([
  ['alike in each round', [2, 4], [1, 2], 2],
  ['a busy round falls on both', [2, 30, 2], [1, 15, 1], 2],
  ['a busy moment falls on one', [2, 30, 2], [1, 1, 1], 2],
  ['nothing to compare with', [2], [], Number.NaN],
])('the ratio: %s', (_what, values, base, expected) => expect(ratio(values, base)).toBe(expected));

test('rounds are interleaved, and each begins with another candidate', () => {
  const order: string[] = [];
  const candidate = (name: string) => () => order.push(name);
  const results = interleave(new Map(['a', 'b', 'c'].map((name) => [name, candidate(name)])), 3);
  expect(order.join('')).toBe('abcbcacab');
  expect([...results.values()].map((values) => values.length)).toEqual([3, 3, 3]);
});
