import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { levelsOf, scoresOf } from './levels.ts';

describe('levelsOf', () => {
  test.each<[what: string, values: readonly [number, number][], written: string]>([
    ['the lowest of the first document', [[0, 0.6]], '0g'],
    ['what is below it', [[0, 0.01]], '0g'],
    ['a twelfth part more', [[0, 0.648]], '0h'],
    ['the highest', [[0, 0.6 * 1.08 ** 75]], '0~'],
    ['what is above it', [[0, 1_000_000]], '0~'],
    ['a document far away', [[40, 5]], '28I'],
    [
      'steps, not numbers',
      [
        [3, 0.6],
        [40, 0.6],
      ],
      '3g25g',
    ],
    ['nowhere', [], ''],
  ])('%s', (_what, values, written) => {
    expect(levelsOf(new Map(values))).toBe(written);
  });
});

describe('scoresOf', () => {
  test.each<
    [what: string, lines: readonly [string, number][], scores: Readonly<Record<number, number>>]
  >([
    ['a word', [['gone 3g25I', 1]], { 3: 0.6, 40: 5.18 }],
    ['one that is only near', [['gone 3g', 0.5]], { 3: 0.3 }],
    [
      'two words of a document',
      [
        ['gone 3g', 1],
        ['go 0g3g', 0.5],
      ],
      { 0: 0.3, 3: 0.9 },
    ],
    ['a word of figures', [['404 ag', 1]], { 10: 0.6 }],
    ['none', [], {}],
  ])('%s', (_what, lines, scores) => {
    const rounded = Array.from(scoresOf(lines), ([id, score]) => [
      id,
      Math.round(score * 100) / 100,
    ]);
    expect(Object.fromEntries(rounded)).toEqual(scores);
  });
});

it('reads what it wrote, to a twenty-fifth', () => {
  const values = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 5_000 }), fc.double({ min: 0.6, max: 185, noNaN: true })),
    { selector: ([document]) => document },
  );
  fc.assert(
    fc.property(values, (some) => {
      const given = some.toSorted(([one], [other]) => one - other);
      const read = scoresOf([[`word ${levelsOf(new Map(given))}`, 1]]);
      expect([...read.keys()]).toEqual(given.map(([document]) => document));
      for (const [document, value] of given) {
        const ratio = (read.get(document) ?? 0) / value;
        expect(Math.max(ratio, 1 / ratio)).toBeLessThan(1.04);
      }
    }),
  );
});
