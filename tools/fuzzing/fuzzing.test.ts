import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { keepInput } from './keep-input.ts';
import { mutate } from './mutate.ts';
import { mutateTree, type Tree } from './mutate-tree.ts';
import { Random } from './random.ts';
import { kindsOf, table } from './report.ts';
import { runTarget } from './run-target.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A target that gets the numbers from 0 to 9 again and again. */
function planted(name: string, take: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `export const target = { share: 1, bound: 100, make: () => 1, take: ${take} };`,
  );
  return pathToFileURL(path).href;
}
const COUNTED = 'globalThis.n = (globalThis.n ?? -1) + 1';

test.each([
  ['nothing', `() => undefined`, []],
  ['a crash', `() => { if ((${COUNTED}) === 3) throw new Error('boom'); }`, [['crash', 3]]],
  ['a late crash', `async () => { if ((${COUNTED}) === 3) throw 'boom'; }`, [['crash', 3]]],
  ['silence', `() => (${COUNTED}) === 5 ? 'passed' : undefined`, [['silent', 5]]],
  // Started anew behind it, the worker counts from 0 again.
  ['a hang', `() => { if ((${COUNTED}) === 6) for (;;); }`, [['hang', 6]]],
  [
    'slowness',
    `() => { if ((${COUNTED}) === 4) while (process.threadCpuUsage().user < 400_000); }`,
    [['hang', 4]],
  ],
  // Neither a thread nor a handler sees these come.
  ['a death', `() => { if ((${COUNTED}) === 6) process.abort(); }`, [['crash', 6]]],
  [
    'more than fits',
    `() => { if ((${COUNTED}) === 6) for (const all = [];;) all.push(new Array(1e5).fill(all.length)); }`,
    [['crash', 6]],
  ],
  [
    'a wait without end',
    `() => (${COUNTED}) === 6 ? new Promise(() => {}) : undefined`,
    [['hang', 6]],
  ],
])('%s is found and named', async (name, take, expected) => {
  const href = planted(name.replaceAll(' ', '-'), take);
  // A busy machine may let a process wait for seconds.
  const patience = name === 'a hang' ? 2500 : 60_000;
  const task = { name, href, seed: 'a', from: 0, inputs: 12, patience, heap: 64 };
  const { inputs, findings } = await runTarget(task);
  expect(findings.map(({ kind, index }) => [kind, index])).toEqual(expected);
  expect(inputs).toBe(12);
});

test('what died of all that came before is told from what dies alone', async () => {
  const hoard = `() => void (globalThis.all ??= []).push(new Array(2e6).fill(globalThis.all.length))`;
  const href = planted('a-hoard', hoard);
  const task = { name: 'a-hoard', href, seed: 'a', from: 0, inputs: 8, patience: 30_000, heap: 64 };
  const { inputs, findings } = await runTarget(task);
  expect(inputs).toBe(8);
  expect(findings.find(({ kind }) => kind === 'crash')?.message).toMatch(
    /out of memory[^]*Alone, this input is taken/,
  );
});

test('an input is kept as it was given', () => {
  const path = join(folder, 'kept.mjs');
  writeFileSync(
    path,
    `export const target = { share: 1, make: (random) => ['a', random.below(9)], take: () => 'b' };`,
  );
  const href = pathToFileURL(path).href;
  const named = { name: 'kept', href, target: { share: 1, make: () => 1, take: () => undefined } };
  const kept = keepInput(named, 'a', 3);
  expect(readFileSync(kept.path, 'utf8')).toMatch(/^\["a",\d\]\n$/);
  rmSync(kept.path);
});

test('the table counts, and findings of one kind are told once', () => {
  const findings = [
    { kind: 'crash', index: 1, message: 'Error: a\n at b' },
    { kind: 'crash', index: 2, message: 'Error: c\n at b' },
    { kind: 'silent', index: 3, message: 'it has 3 of "a"' },
    { kind: 'silent', index: 4, message: 'it has 4 of "b"' },
  ] as const;
  expect(kindsOf(findings).map(({ index }) => index)).toEqual([1, 3]);
  expect(table(new Map([['a', { inputs: 1000, findings }]])).split('\n')[2]).toMatch(
    /^all +1,000 +2 +0 +2$/,
  );
});

test('a seed makes the same input again', () => {
  const made = (seed: string): string => mutate('title: Bulunamadı\n', new Random(seed));
  expect(made('a 1')).toBe(made('a 1'));
  expect(new Set(Array.from({ length: 50 }, (_, at) => made(`a ${at}`))).size).toBeGreaterThan(40);
});

test('a tree is changed somewhere, and the one that was given stays', () => {
  const tree: Tree = { a: [1, { b: 'c' }], d: null };
  const before = JSON.stringify(tree);
  const made = Array.from({ length: 200 }, (_, at) =>
    JSON.stringify(mutateTree(tree, new Random(`${at}`))),
  );
  expect(new Set(made).size).toBeGreaterThan(80);
  expect(made.filter((text) => text.includes('"d"')).length).toBeGreaterThan(100);
  expect(JSON.stringify(tree)).toBe(before);
});
