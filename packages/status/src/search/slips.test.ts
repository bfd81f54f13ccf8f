import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../edit-distance.ts';
import { slipsIn } from './slips.ts';

const LINES = 'kilitli 0A\nlocked 0A 1B2\nlooked 1A\npassword 3A\nstock 2A';

const said = (lines: string, word: string, edits: number): string[] =>
  slipsIn(lines, word, edits).map(
    ({ line, length, distance }) => `${line.slice(0, length)} ${distance}`,
  );

it.each([
  ['two letters in each other’s place', 'lockde', 1, ['locked 1']],
  ['… across the border of its parts', 'lokced', 1, ['locked 1']],
  ['… and another letter', 'pasworsd', 2, ['password 2']],
  ['a letter too few', 'loked', 1, ['locked 1', 'looked 1']],
  ['a letter too many', 'stocck', 1, ['stock 1']],
  ['the word itself, and another', 'locked', 1, ['locked 0', 'looked 1']],
  ['another end', 'kilitle', 1, ['kilitli 1']],
  ['no edit', 'lokced', 0, []],
  ['the word itself without an edit', 'locked', 0, ['locked 0']],
  ['too many edits', 'backed', 1, []],
  ['four letters have one edit', 'lokd', 2, []],
  ['three have none', 'loc', 1, []],
  ['a letter says nothing', 'l', 1, []],
  ['nothing', '', 2, []],
])('%s: %s, %i edits at most', (_title, word, edits, expected) => {
  expect(said(LINES, word, edits)).toEqual(expected);
});

it('gives the whole line', () => {
  expect(slipsIn(LINES, 'lokced', 1)[0]?.line).toBe('locked 0A 1B2');
  expect(slipsIn(LINES, 'stokc', 1)[0]?.line).toBe('stock 2A');
});

it('finds what comparing every word would, in the same order', () => {
  const letters = fc.constantFrom('a', 'b', 'c', 'd');
  const words = fc.uniqueArray(fc.string({ unit: letters, minLength: 1, maxLength: 11 }), {
    maxLength: 60,
  });
  const typed = fc.string({ unit: letters, minLength: 6, maxLength: 10 });
  fc.assert(
    fc.property(words, typed, fc.integer({ min: 0, max: 2 }), (own, word, edits) => {
      const near = own.map((one) => `${one} ${editDistance(word, one, edits)}`);
      expect(said(own.map((one) => `${one} 0abc 2dab`).join('\n'), word, edits)).toEqual(
        near.filter((one) => Number(one.split(' ')[1]) <= edits),
      );
    }),
    { numRuns: 3_000 },
  );
});
