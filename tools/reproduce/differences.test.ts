import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences } from './differences.ts';
import { filesOf } from './files-of.ts';

const folders = ['here', 'there'].map((name) => mkdtempSync(join(tmpdir(), `${name}-`)));
const [here = '', there = ''] = folders;
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const compare = (one: Record<string, string>, other: Record<string, string>) => {
  for (const [folder, files] of [
    [here, one],
    [there, other],
  ] as const)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return differences(filesOf(here, ['**']), filesOf(there, ['**']), [here, there]);
};

test('every file that differs is named, and where', () => {
  expect(compare({ a: 'same', b: 'day 1' }, { a: 'same', b: 'day 2' })).toEqual([
    'b differs from byte 4 on: "day 1", then "day 2"',
  ]);
  expect(compare({ b: 'day', c: '' }, { b: 'day', d: '' })).toEqual([
    'c was made the first time only',
    'd was made the second time only',
  ]);
});
