import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { namesIn, registerSource, type Register } from './register.ts';

const root = mkdtempSync(join(tmpdir(), 'register-'));
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;
/** A folder of formats, and the register of it. */
function formats(files: Readonly<Record<string, string>>): Register {
  const folder = join(root, `${++count}`, 'src', 'formats');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, '../format.ts'), 'export interface Format { readonly name: string }');
  return {
    folder,
    exported: 'format',
    type: 'Format',
    typeFile: join(folder, '../format.ts'),
    list: 'formats',
  };
}
const FILES = {
  'po.ts': "export const format = { name: 'po' };\n",
  'csv-file.ts': "export const format = { name: 'csv' };\n",
  // A word of the language, and still a good name.
  'new.ts': "export const format = { name: 'new' };\n",
  'po.test.ts': 'export const nothing = 0;\n',
  'README.md': 'export',
};

/** What the written module exports when it is loaded. */
async function written(register: Register): Promise<unknown> {
  const into = join(register.folder, '../../generated');
  mkdirSync(into);
  const path = join(into, 'formats.ts');
  writeFileSync(path, registerSource(register, into));
  const module = (await import(pathToFileURL(path).href)) as { formats: unknown };
  return module.formats;
}

test('every file is an entry by its name; tests and others are none', async () => {
  const register = { ...formats(FILES), names: 'FormatName' };
  expect(await written(register)).toEqual({
    'csv-file': { name: 'csv' },
    new: { name: 'new' },
    po: { name: 'po' },
  });
  expect(registerSource(register, root)).toContain(
    'export type FormatName = "csv-file" | "new" | "po";',
  );
});

test('an array is in the order of the names, but for those that come first', async () => {
  const register = { ...formats(FILES), form: 'array', first: ['po'] } as const;
  expect(await written(register)).toEqual([{ name: 'po' }, { name: 'csv' }, { name: 'new' }]);
});

test('loaders load one file and no other', async () => {
  const register = {
    ...formats({ ...FILES, 'broken.ts': 'export const format = 1;\nthrow new Error();\n' }),
    form: 'loaders',
  } as const;
  const loaders = (await written(register)) as Record<string, () => Promise<unknown>>;
  expect(Object.keys(loaders)).toEqual(['broken', 'csv-file', 'new', 'po']);
  expect(await loaders['po']?.()).toEqual({ name: 'po' });
});

test.each([
  [
    { 'po.ts': 'export const po = 1;\n' },
    'formats/po.ts exports no “format”. Every file of formats/ is an entry of the list and says `export const format = …`; what is none belongs beside the folder.',
  ],
  [
    { 'po.ts': 'export const formatted = 1;\n' },
    'formats/po.ts exports no “format”. Every file of formats/ is an entry of the list and says `export const format = …`; what is none belongs beside the folder.',
  ],
  [
    { 'Po_File.ts': 'export const format = 1;\n' },
    'formats/Po_File.ts: the file’s name is the entry’s name; write it in small letters, with hyphens.',
  ],
])('%j is refused with a reason', (files, message) => {
  expect(() => registerSource(formats(files), root)).toThrow(message);
});

test('names come without their ending, the first ones first', () => {
  const { folder } = formats(FILES);
  expect(namesIn(folder, '.ts', ['po', 'html'])).toEqual(['po', 'csv-file', 'new']);
  expect(namesIn(folder, '.md')).toEqual(['README']);
});
