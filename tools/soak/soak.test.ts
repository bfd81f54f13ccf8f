import { expect, test } from 'vitest';
import { growthOf, MOST_GROWTH } from './level.ts';
import { soak } from './soak.ts';

const MILLION = 1e6;

test('used and misused, a server holds no more than it did behind its warm-up', async () => {
  const { levels, wrong, requests, hostile } = await soak({
    requests: 200,
    hostile: 1,
    stall: 500,
    goesOn: (rounds) => rounds < 6,
  });
  expect(wrong).toEqual([]);
  expect([requests, hostile > 70]).toEqual([1200, true]);
  const held = levels.map(({ held: bytes }) => bytes);
  const resident = levels.map(({ resident: bytes }) => bytes);
  expect(growthOf(held, 2)).toBeLessThan(MOST_GROWTH);
  expect(growthOf(resident, 2)).toBeLessThan(MOST_GROWTH);
});

test.each<[levels: readonly number[], warmUp: number, growth: number]>([
  [[1, 1, 1, 1], 0, 0],
  [[1, 5, 5, 5, 5, 5, 5], 1, 0],
  [[9, 10, 10, 10, 10, 10, 10, 11, 99, 11], 1, 0.1],
  [[100, 100, 200, 300, 400, 500, 600], 0, 5],
])('%j behind %i: %f', (levels, warmUp, growth) => {
  const grown = growthOf(
    levels.map((level) => level * MILLION),
    warmUp,
  );
  expect(grown).toBeCloseTo(growth, 5);
});
