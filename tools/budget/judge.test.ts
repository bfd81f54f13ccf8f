import { expect, test } from 'vitest';
import type { Row } from '../measure/table.ts';
import { isFailure, judge, verdictRow, type Verdict } from './judge.ts';
import type { Budget } from './read-budgets.ts';

const ROWS: readonly Row[] = [
  { who: 'ours', what: 'look-up', times: 1.2, 'requests/s': 900 },
  { who: 'peer', what: 'look-up', times: 2.4 },
  { who: 'nothing', what: 'look-up', times: 0 },
  { who: 'unmeasured', what: 'look-up', times: Number.NaN },
];
const TABLES = new Map([['speed', ROWS]]);

const budget = (more: Partial<Budget>): Budget => ({
  benchmark: 'lookup',
  table: 'speed',
  row: { who: 'ours' },
  column: 'times',
  margin: 0.1,
  reason: 'Figures of a test do not differ.',
  line: 1,
  ...more,
});

test.each<readonly [string, Partial<Budget>, Verdict['state'], fails: boolean]>([
  ['below the most', { most: 1.3 }, 'kept', false],
  ['the most itself', { most: 1.2 }, 'kept', false],
  ['above it within the margin', { most: 1.1 }, 'close', false],
  ['above it beyond the margin', { most: 1 }, 'over', true],
  ['above it, and no margin', { most: 1.19, margin: 0 }, 'over', true],
  ['above the least', { column: 'requests/s', least: 800 }, 'kept', false],
  ['below it within the margin', { column: 'requests/s', least: 1000 }, 'close', false],
  ['below it beyond the margin', { column: 'requests/s', least: 1100 }, 'over', true],
  ['half of a peer', { than: { who: 'peer' }, most: 0.5 }, 'kept', false],
  ['too much of a peer', { than: { who: 'peer' }, most: 0.4 }, 'over', true],
  ['a peer that is not there', { than: { who: 'absent' }, most: 0.1 }, 'absent', false],
  [
    'a peer without this figure',
    { column: 'requests/s', than: { who: 'peer' }, least: 1 },
    'absent',
    false,
  ],
  ['a peer that took no time', { than: { who: 'nothing' }, most: 9 }, 'over', true],
  ['ours could not be measured', { row: { who: 'unmeasured' }, most: 9 }, 'over', true],
  ['a row that is gone', { row: { who: 'renamed' }, most: 9 }, 'lost', true],
  ['a column that is gone', { column: 'renamed', most: 9 }, 'lost', true],
  ['a table that is gone', { table: 'renamed', most: 9 }, 'lost', true],
  ['a row by two cells', { row: { who: 'ours', what: 'look-up' }, most: 2 }, 'kept', false],
  ['no row has both cells', { row: { who: 'ours', what: 'search' }, most: 2 }, 'lost', true],
])('%s', (_title, more, state, fails) => {
  const [verdict] = judge([budget(more)], TABLES);
  expect(verdict?.state).toBe(state);
  expect(verdict && isFailure(verdict)).toBe(fails);
});

test('a verdict is a row that says what was measured, and what it should be', () => {
  const rows = judge(
    [budget({ most: 1 }), budget({ than: { who: 'peer' }, least: 0.5, margin: 0 })],
    TABLES,
  ).map(verdictRow);
  expect(rows).toEqual([
    {
      benchmark: 'lookup',
      what: 'ours',
      figure: 'times',
      measured: 1.2,
      goal: '≤ 1 (± 10 %)',
      verdict: 'OVER',
    },
    {
      benchmark: 'lookup',
      what: 'ours ÷ peer',
      figure: 'times',
      measured: 0.5,
      goal: '≥ 0.5',
      verdict: 'kept',
    },
  ]);
});
