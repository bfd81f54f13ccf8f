import { expect, test } from 'vitest';
import { growthOf } from './growth.ts';
import { HOSTILE } from './hostile-inputs.ts';

const SIZE = 50_000;
/** Twice as long is 2; what looks at everything again for each piece takes four times as long. */
const MOST = 3;
const TRIES = 5;

test.each(HOSTILE)('reading $name grows with it', ({ make }) => {
  const ratios: number[] = [];
  while (ratios.length < TRIES && !ratios.some((ratio) => ratio < MOST))
    ratios.push(growthOf(make, SIZE, 2).ratio);
  expect(Math.min(...ratios)).toBeLessThan(MOST);
});
