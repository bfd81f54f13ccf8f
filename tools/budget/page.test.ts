import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run.ts';
import { judge } from './judge.ts';
import { speedPage } from './page.ts';
import { readBudgets } from './read-budgets.ts';
import { parseResults, printResults, type Results } from './results.ts';

const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const RESULTS: Results = {
  day: '2026-06-15',
  node: 'v24.1.0',
  cores: 2,
  processor: 'A | B',
  tables: new Map([
    [
      'look-up',
      [
        { who: 'ours <b>', ns: 1234, times: 1.026 },
        { who: 'peer', ns: Number.NaN },
      ],
    ],
  ]),
};

test('results can be written and read again', () => {
  expect(parseResults(printResults(RESULTS))).toEqual(RESULTS);
});

test('the page has a table each, numbers to the right', () => {
  expect(speedPage(RESULTS, [])).toContain(
    `## Look-up

| who | ns | times |
| --- | ---: | ---: |
| ours &lt;b> | 1,234 | 1.03 |
| peer | – |  |
`,
  );
});

test.each([
  ['no JSON', '{', /no JSON/],
  ['a list', '[]', /no tables/],
  ['no tables', '{}', /no tables/],
  ['a table without rows', '{"tables": {"a": 1}}', /The table a has no rows/],
  ['a row that is none', '{"tables": {"a": [1]}}', /A row of the table a is no map/],
])('%s is refused', (_title, json, message) => {
  expect(() => parseResults(json)).toThrow(message);
});

const names = readdirSync(join(root, 'tools/bench')).map((name) => name.replace(/\.ts$/, ''));
const { budgets } = readBudgets(text('tools/budgets.yaml'), 'tools/budgets.yaml', names);
const results = parseResults(text('docs/speed.json'));

test('docs/speed.md says what docs/speed.json and the budgets say: pnpm bench --write', () => {
  const plain = (page: string): string =>
    page.replaceAll(/ *\| */g, '|').replaceAll(/-{2,}(?=:?\|)/g, '---');
  expect(plain(text('docs/speed.md'))).toBe(plain(speedPage(results, budgets)));
});

test('docs/speed.json says what the budgets say of it: pnpm bench --write', () => {
  const { goals } = JSON.parse(printResults(results, judge(budgets, results.tables))) as {
    goals: unknown;
  };
  expect(JSON.parse(text('docs/speed.json'))).toMatchObject({ goals });
});

test('every goal is one of a figure that a run has', () => {
  const lost = judge(budgets, results.tables).filter(({ state }) => state === 'lost');
  expect(lost.map(({ budget }) => budget)).toEqual([]);
});
