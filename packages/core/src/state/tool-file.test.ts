import { expect, test } from 'vitest';
import type { Diagnostic } from '../report/diagnostic.ts';
import { identify } from '../read/identity.ts';
import { openToolFile } from './tool-file.ts';

const path = 'locales/tr/lock.json';
const identity = identify(path);

function opened(text: string) {
  if (!identity) throw new Error(`${path} has no place.`);
  const into: Diagnostic[] = [];
  const file = openToolFile(
    { path, identity, text },
    {
      name: 'The lock',
      content: 'a line for each text',
      afterConflict: 'it adds the rest.',
      without: 'all is forgotten.',
      line: /^("(?:[^"\\]|\\.)*"):/gm,
    },
    into,
  );
  const faults = into.map(({ code, line, column, endLine, endColumn, message, hint }) => [
    `${code} ${line}:${column}–${endLine}:${endColumn}`,
    message,
    hint,
  ]);
  return { file, faults };
}

const RESTORE = `Take the file back from git (git checkout -- ${path}), or delete it: all is forgotten. Then run pnpm content sync.`;

test.each([
  ['[]', 'damaged-lock 1:1–1:1', 'The lock must be an object with a line for each text.'],
  ['null', 'damaged-lock 1:1–1:1', 'The lock must be an object with a line for each text.'],
  ['4', 'damaged-lock 1:1–1:1', 'The lock must be an object with a line for each text.'],
  ['{\n"a" 1}', 'damaged-lock 2:5–2:6', 'The lock is not valid JSON from here on.'],
  ['', 'damaged-lock 1:1–1:2', 'The lock is not valid JSON from here on.'],
  ['{"a": ', 'damaged-lock 1:7–1:8', 'The lock is not valid JSON from here on.'],
])('%j is damaged', (text, place, message) => {
  expect(opened(text)).toEqual({ file: undefined, faults: [[place, message, RESTORE]] });
});

test('after a merge one version is to be kept whole', () => {
  const { file, faults } = opened('{\n<<<<<<< HEAD\n"a": 1\n=======\n"b": 2\n>>>>>>> other\n}\n');
  expect(file).toBeUndefined();
  expect(faults).toHaveLength(1);
  expect(faults[0]?.[0]).toMatch(/^merge-conflict 2:1/);
  expect(faults[0]?.[2]).toBe(
    `Keep either version whole (git checkout --ours -- ${path}), then run pnpm content sync: it adds the rest.`,
  );
});

test('values by key, and where each key stands, also one that stands twice', () => {
  const { file, faults } = opened('{\n"a": 1,\n"b\\"": {},\n"a": 2\n}\n');
  expect(faults).toEqual([]);
  expect(Object.fromEntries(file?.values ?? [])).toEqual({ a: 2, 'b"': {} });
  expect(file?.keys).toEqual([
    ['a', [2, 5]],
    ['b"', [10, 15]],
    ['a', [21, 24]],
  ]);
});
