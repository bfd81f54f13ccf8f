import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pick, seeded } from './random.ts';

test('the same seed and place, the same number, from 0 up to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (seed, place) => {
      const number = seeded(seed, place);
      expect(number).toBe(seeded(seed, place));
      expect(number >= 0 && number < 1).toBe(true);
    }),
  );
});

/* A seed in a test of somebody’s app means the same codes in the next version too. */
test.each([
  ['', 0, 0.289_572_488_749_399_8],
  ['a', 0, 0.286_086_062_202_230_1],
  ['a', 1, 0.941_883_211_722_597_5],
  ['run-1', 7, 0.372_380_852_233_618_5],
  ['ü', 100, 0.138_786_641_415_208_58],
])('of seed %j, place %i is always %f', (seed, place, number) => {
  expect(seeded(seed, place)).toBe(number);
});

test.each([
  [0, 200],
  [0.49, 200],
  [0.5, 404],
  [0.74, 404],
  [0.75, 503],
  [0.99, 503],
])('of shares 2, 1 and 1, %f falls on %i', (number, code) => {
  const weights = [
    { code: 200, weight: 2 },
    { code: 404, weight: 1 },
    { code: 503, weight: 1 },
  ];
  expect(pick(weights, number)).toBe(code);
});

test('weights come true, over places and over seeds', () => {
  const weights = [
    { code: 200, weight: 8 },
    { code: 503, weight: 2 },
  ];
  const draws = Array.from({ length: 20_000 }, (_, at) => at);
  for (const drawn of [
    draws.map((at) => pick(weights, seeded('run', at))),
    draws.map((at) => pick(weights, seeded(`run-${at}`, 0))),
  ]) {
    const share = drawn.filter((code) => code === 503).length / drawn.length;
    expect(share).toBeGreaterThan(0.18);
    expect(share).toBeLessThan(0.22);
  }
});

test('a weight of 0 is never drawn', () => {
  const weights = [0, 1, 0].map((weight, at) => ({ code: 200 + at, weight }));
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (number) => {
      expect(pick(weights, number)).toBe(201);
    }),
  );
});
