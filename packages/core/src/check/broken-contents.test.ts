import { expect, test } from 'vitest';
import { deskFiles, edited, sourcesOf, type Row } from '../../test/broken/desk.ts';
import { files } from '../../test/broken/files.ts';
import { marks } from '../../test/broken/marks.ts';
import { words } from '../../test/broken/words.ts';
import { yaml } from '../../test/broken/yaml.ts';
import { today } from '../../test/project.ts';
import { check } from './check.ts';
import { emptyMemory, memoryFrom } from './memory.ts';

/* What people who write texts do wrong, and what they are told of it: one slip, one diagnostic. */
const rows: readonly Row[] = [...yaml, ...files, ...words, ...marks];

const start = deskFiles();
const memory = emptyMemory();

function codesAfter(edits: Row[1]): string[] {
  const known = { ...memoryFrom(memory), opened: new Map(memory.opened) };
  const result = { sources: sourcesOf(edited(start, edits)), diagnostics: [] };
  return check(result, today, undefined, known).diagnostics.map(({ code }) => code);
}

test('nothing is wrong before', () => {
  const result = { sources: sourcesOf(start), diagnostics: [] };
  expect(check(result, today, undefined, memory).diagnostics).toEqual([]);
});

test.each(rows.map(([title, edits, ...codes]) => [title, edits, codes] as const))(
  '%s',
  (_title, edits, codes) => {
    expect(codesAfter(edits)).toEqual(codes);
  },
);

test('most slips are one diagnostic, or one in each language that has to follow', () => {
  const counts = rows.map(([, , ...codes]) => codes.length);
  const several = rows.filter(([, , ...codes]) => new Set(codes).size > 1);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  expect(several.length).toBeLessThan(rows.length / 10);
});
