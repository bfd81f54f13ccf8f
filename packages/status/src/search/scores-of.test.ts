import { expect, test } from 'vitest';
import { scoresOf } from './scores-of.ts';

const index = {
  ids: ['401', '402', '403', '404', '405'],
  lengths: [[2, 4, 0, 0, 0, 0, 0, 8], [1], [0, 0, 0, 0, 0, 0, 0, 2], [], []],
  averages: [1, 2, 0, 0, 0, 0, 0, 4],
};

/* Whoever changes a weight sees here what becomes of the others. */
test.each<
  [
    title: string,
    lines: readonly [line: string, closeness: number][],
    scores: Readonly<Record<number, number>>,
  ]
>([
  ['a name', [['w 0A', 1]], { 0: 9.16 }],
  ['a word that is only half of it', [['w 0A', 0.5]], { 0: 4.58 }],
  ['twice in a name', [['w 0A2', 1]], { 0: 11.75 }],
  ['in several documents, more in the shorter one', [['w 0A 1A', 1]], { 0: 5.78, 1: 6.57 }],
  ['in two fields of one', [['w 0AH', 1]], { 0: 10.99 }],
  ['in texts of other lengths', [['w 0H 2H', 1]], { 0: 1.16, 2: 1.42 }],
  [
    'two words',
    [
      ['w 0A', 1],
      ['v 0B', 1],
    ],
    { 0: 20.81 },
  ],
  ['in a situation', [['w 0B', 1]], { 0: 11.66 }],
  ['among synonyms, of a document that has no lengths', [['w 3C', 1]], { 3: 8.32 }],
  ['in a header field', [['w 0D', 1]], { 0: 4.93 }],
  ['in a summary, and among causes without a length', [['w 0E 1F', 1]], { 0: 7.4, 1: 6.24 }],
  ['in advice', [['w 0G', 1]], { 0: 2.47 }],
  ['nowhere', [], {}],
])('%s', (_title, lines, scores) => {
  const rounded = Array.from(scoresOf(index, lines), ([id, score]) => [
    id,
    Math.round(score * 100) / 100,
  ]);
  expect(Object.fromEntries(rounded)).toEqual(scores);
});
