import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run.ts';
import { readBudgets } from './read-budgets.ts';

const GOOD = `lookup:
  - table: look-up
    row: { who: ours }
    column: times
    than: { who: peer }
    most: 1.5
    margin: 0.25
    reason: Nanoseconds differ.
`;
const read = (text: string) => readBudgets(text, 'b.yaml', ['lookup']);

test('a budget', () => {
  expect(read(GOOD)).toEqual({
    faults: [],
    budgets: [
      {
        benchmark: 'lookup',
        table: 'look-up',
        row: { who: 'ours' },
        column: 'times',
        than: { who: 'peer' },
        most: 1.5,
        margin: 0.25,
        reason: 'Nanoseconds differ.',
        line: 2,
      },
    ],
  });
});

test.each([
  ['another benchmark', 'lookup:', 'walk:', '1:1', 'There is no benchmark walk.'],
  ['a slip in a name', 'margin:', 'margn:', '2:5', '“margn” is nothing that a figure has.'],
  ['no row', '    row: { who: ours }\n', '', '2:5', 'A figure has a table, a row and a column.'],
  ['a row that picks nothing', '{ who: ours }', '{}', '2:5', 'A figure has a table, a row'],
  ['a peer that picks nothing', '{ who: peer }', 'peer', '2:5', '“than” picks a row'],
  ['no goal', '    most: 1.5\n', '', '2:5', 'A figure has a number as “most”'],
  ['two goals', 'most: 1.5', 'most: 1.5\n    least: 1', '2:5', 'A figure has a number as “most”'],
  ['a goal that is no number', 'most: 1.5', 'most: fast', '2:5', 'A figure has a number as “most”'],
  ['no margin', '    margin: 0.25\n', '', '2:5', 'A figure has a margin'],
  ['a margin in per cent', '0.25', '25', '2:5', 'A figure has a margin from 0 to below 1.'],
  ['no reason', 'Nanoseconds differ.', '""', '2:5', 'A figure has a reason'],
  [
    'a key twice',
    '    most: 1.5\n',
    '    most: 1.5\n    most: 2\n',
    '7:5',
    'Map keys must be unique',
  ],
  ['no list', GOOD, 'lookup: fast\n', '1:1', 'lookup has no list of figures.'],
  ['nothing', GOOD, '', '1:1', 'The file names no benchmark.'],
])('%s is told with its place', (_title, from, to, place, message) => {
  expect(GOOD).toContain(from);
  const { faults } = read(GOOD.replace(from, to));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`b.yaml:${place} error budget\n  ${message}`);
});

test('the budgets of this repository can be read', () => {
  const names = readdirSync(join(root, 'tools/bench')).map((name) => name.replace(/\.ts$/, ''));
  const { faults, budgets } = readBudgets(
    readFileSync(join(root, 'tools/budgets.yaml'), 'utf8'),
    'tools/budgets.yaml',
    names,
  );
  expect(faults).toEqual([]);
  expect(budgets.length).toBeGreaterThan(0);
});
