import { expect, test } from 'vitest';
import { formatTable } from './table.ts';

test('numbers stand to the right, what is missing stays empty', () => {
  expect(
    formatTable('size', [
      { who: 'ours', B: 1292, '÷': 1 },
      { who: 'a peer', B: 64, '÷': 1.026, goal: '≤ 1' },
      { who: 'nobody', B: Number.NaN },
    ]),
  ).toBe(
    [
      'size',
      'who         B     ÷  goal',
      'ours    1,292     1',
      'a peer     64  1.03  ≤ 1',
      'nobody      –',
      '',
    ].join('\n'),
  );
});
