import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../run.ts';
import { outputOf, runScript, scripts } from './start-script.ts';

/** What is passed to each script that ends by itself, and what it prints then. */
const ENDING: Readonly<Record<string, readonly [args: readonly string[], printed: RegExp]>> = {
  build: [[], /Tasks: +(\d+) successful, \1 total/],
  check: [[], /\b0 errors/],
  // Whole, it would run this file; the steps it would take are those that it lists.
  test: [['--help'], /1\. Check the content/],
  lint: [[], /Tasks: .*successful/],
  'lint:code': [[], /Found 0 warnings and 0 errors/],
  'lint:imports': [[], /no dependency violations found/],
  'lint:names': [[], /\b0 faults/],
  'lint:lockfile': [[], /\b0 faults/],
  content: [['coverage'], /\btr\b/],
  fuzz: [['--inputs', '20', '--seed', 'a'], /^all +\d+ +0 +0 +0$/m],
  polystatus: [['404', '--lang', 'tr', '--short'], /Bulunamadı/],
};
/** Those have tests of their own. */
const ELSEWHERE = ['start', 'dev', 'bench', 'reproduce'];

test('no script of package.json is forgotten', () => {
  expect(Object.keys(scripts).sort()).toEqual([...Object.keys(ENDING), ...ELSEWHERE].sort());
});

test.each(Object.entries(ENDING))('pnpm %s', async (name, [args, expected]) => {
  expect(await outputOf(scripts[name] ?? '', args)).toMatch(expected);
});

test.each(['start', 'dev', 'test', 'bench', 'fuzz', 'reproduce', 'content'])(
  'pnpm %s says how it is used, and refuses what it does not know',
  async (name) => {
    const help = await runScript(scripts[name] ?? '', ['--help']);
    expect(help).toEqual({ code: 0, printed: expect.stringContaining(`pnpm ${name}`) });
    const refused = await runScript(scripts[name] ?? '', ['nothing-called-that']);
    expect(refused).toEqual({ code: 2, printed: expect.stringContaining(`pnpm ${name}`) });
  },
);

test('pnpm bench runs every benchmark in one go', async () => {
  const printed = await outputOf(scripts['bench'] ?? '', ['--quick', '--json']);
  const files = readdirSync(join(root, 'tools/bench')).filter((name) => name.endsWith('.ts'));
  const tables = printed.split('\n').filter((line) => line.startsWith('{'));
  expect(tables.length).toBeGreaterThanOrEqual(files.length);
  for (const line of tables)
    expect(JSON.parse(line)).toEqual({
      benchmark: expect.any(String),
      rows: expect.arrayContaining([expect.any(Object)]),
    });
});

describe('pnpm bench --check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'polystatus-results-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const results = readFileSync(join(root, 'docs/speed.json'), 'utf8');
  const check = (text: string, ...args: string[]) => {
    const file = join(folder, 'results.json');
    writeFileSync(file, text);
    return runScript(scripts['bench'] ?? '', ['size', '--check', '--results', file, ...args]);
  };

  test('a run that keeps its goals', async () => {
    expect(await check(results)).toEqual({ code: 0, printed: expect.stringContaining('kept') });
  });

  test('a run that misses one, and one that lost a figure', async () => {
    const larger = results.replaceAll(/"B gzip": *\d+/g, '"B gzip": 99999');
    for (const [text, verdict] of [
      [larger, 'OVER'],
      [results.replaceAll('"one constant"', '"a constant"'), 'NOT MEASURED'],
    ] as const)
      expect(await check(text)).toEqual({
        code: 1,
        printed: expect.stringMatching(
          new RegExp(`${verdict}[^]*budgets\\.yaml:\\d+: the goal is missed`),
        ),
      });
  });

  test.each([
    ['results that are none', '{}', []],
    ['a quick run', results, ['--quick']],
  ])('%s: wrong usage', async (_title, text, args) => {
    expect((await check(text, ...args)).code).toBe(2);
  });
});
