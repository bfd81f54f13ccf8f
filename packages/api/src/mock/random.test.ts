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
