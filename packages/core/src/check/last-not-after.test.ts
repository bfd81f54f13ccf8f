import { expect, test } from 'vitest';
import { lastNotAfter, type Point } from './last-not-after.ts';

const spansAt = (...starts: readonly Point[]): { start: Point }[] =>
  starts.map((start) => ({ start }));

test.for<readonly [title: string, starts: readonly Point[], at: Point, index: number]>([
  ['no span', [], [1, 1], -1],
  ['before the first', [[2, 1]], [1, 9], -1],
  ['at its start', [[2, 1]], [2, 1], 0],
  [
    'behind its start in the same line',
    [
      [2, 4],
      [2, 9],
    ],
    [2, 8],
    0,
  ],
  [
    'in a line without a start',
    [
      [2, 4],
      [5, 1],
    ],
    [4, 1],
    0,
  ],
  [
    'behind the last',
    [
      [2, 4],
      [5, 1],
      [7, 1],
    ],
    [99, 1],
    2,
  ],
])('%s', ([, starts, at, index]) => {
  expect(lastNotAfter(spansAt(...starts), at)).toBe(index);
});

test('few of many spans are looked at', () => {
  let looks = 0;
  const spans = Array.from({ length: 16_384 }, (_span, index) => ({
    get start(): Point {
      looks++;
      return [index + 1, 3];
    },
  }));
  for (let line = 1; line <= spans.length; line += 1000)
    expect(lastNotAfter(spans, [line, 5])).toBe(line - 1);
  expect(looks).toBeLessThanOrEqual(17 * 15);
});
