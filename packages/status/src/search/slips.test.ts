import { expect, it } from 'vitest';
import { letterBitsOf, slipsIn } from './slips.ts';

const LINES = 'kilitli 0A\nlocked 0A 1B2\nlooked 1A\nstock 2A';
const slips = slipsIn(LINES);
const noted = slipsIn(LINES, letterBitsOf(LINES));

it.each([
  ['lokced', 1, ['locked 1']],
  ['loked', 1, ['locked 1', 'looked 1']],
  ['locked', 1, ['locked 0', 'looked 1']],
  ['lokd', 2, ['locked 2', 'looked 2']],
  ['kilitle', 1, ['kilitli 1']],
  ['lokced', 0, []],
  ['backed', 1, []],
])('%s, %i edits at most', (word, edits, expected) => {
  // Twice: what is noted at the first slip must not change the second.
  for (const found of [slips(word, edits), slips(word, edits), noted(word, edits)])
    expect(
      found.map(({ line, length, distance }) => `${line.slice(0, length)} ${distance}`),
    ).toEqual(expected);
});
