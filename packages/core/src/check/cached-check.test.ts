import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { sources, TR } from '../../test/project.ts';
import { check } from './check.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { cachedCheck } from './cached-check.ts';
import { fingerprint } from './fingerprint.ts';
import { readStore, writeStore } from './store.ts';

const TODAY = '2026-06-15';
const folder = mkdtempSync(join(tmpdir(), 'cache-'));
const file = join(folder, 'check.json');
const memory = join(folder, 'memory/locales-tr.json');
/** A project with a fault, so that there is something to forget. */
const faulty = { sources: sources({ [TR]: 'title: x\n' }), diagnostics: [] };
const expected = check(faulty, TODAY).diagnostics;

afterAll(() => rmSync(folder, { recursive: true }));

async function run(): Promise<readonly Diagnostic[]> {
  return (await cachedCheck(faulty, TODAY, folder)).diagnostics;
}

beforeEach(async () => {
  for (const path of [file, memory]) rmSync(path, { force: true });
  await run();
});

test('a second run says the same, and takes it from the cache', async () => {
  expect(await run()).toEqual(expected);
  const kept = readStore(file, fingerprint()) as { diagnostics: Diagnostic[] };
  writeStore(file, fingerprint(), { ...kept, diagnostics: [] });
  expect(await run()).toEqual([]);
});

test.each<readonly [string, (text: string) => string]>([
  ['empty', () => ''],
  ['cut off', (text) => text.slice(0, text.length / 2)],
  ['no cache at all', () => 'title: x\n'],
  ['without its seal', (text) => text.slice(text.indexOf('\n') + 1)],
  ['of other content', (text) => text.replaceAll('title', 'titel')],
  ['of other code', (text) => text],
])('a cache that is %s is made anew', async (what, change) => {
  if (what === 'of other code') {
    writeStore(file, 'other', { whole: '', diagnostics: [] });
  } else writeFileSync(file, change(readFileSync(file, 'utf8')));
  expect(await run()).toEqual(expected);
  expect(readStore(file, fingerprint())).toMatchObject({ diagnostics: expected });
});

test.each<readonly [string, unknown]>([
  ['nothing', null],
  ['a number', 1],
  ['no diagnostics', { whole: '' }],
])('a cache that holds %s, sealed or not, changes nothing', async (_what, value) => {
  writeStore(file, fingerprint(), value);
  expect(await run()).toEqual(expected);
});

const record = { key: '', faults: [], state: 'sound', said: [], gathered: {} };

test.each<readonly [string, unknown]>([
  ['nothing', null],
  ['no memory', {}],
  ['a memory of something else', { files: 1, groups: [[1]] }],
  ['a file of another state', { files: { [TR]: record }, groups: {} }],
])('a memory that holds %s, sealed or not, changes nothing', async (_what, value) => {
  rmSync(file);
  writeStore(memory, fingerprint(), value);
  expect(await run()).toEqual(expected);
});

test.each([
  ['result', file],
  ['memory', memory],
])('whichever bits of the %s are flipped, the next one is the same', async (_what, path) => {
  const whole = readFileSync(path);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(7)), { minLength: 1, maxLength: 4 }),
      async (flips) => {
        const bytes = Buffer.from(whole);
        for (const [at, bit] of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        rmSync(file, { force: true });
        writeFileSync(path, bytes);
        expect(await run()).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

test('a folder nobody may write to is no fault', async () => {
  const nowhere = join(file, 'below-a-file');
  expect((await cachedCheck(faulty, TODAY, nowhere)).diagnostics).toEqual(expected);
});
