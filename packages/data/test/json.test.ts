import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built, openCompiled } from '@polystatus/core/world/built';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { catalog } from '@polystatus/data/locales/tr';
import { locales } from '@polystatus/data/negotiate';

const root = fileURLToPath(new URL(`../${built('dist')}/json/`, import.meta.url));
const whole = openCompiled()
  .localesOf('site')
  .map(({ tag }) => tag);
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

test('every JSON file satisfies the published schema', () => {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    json('status.schema.json') as object,
  );
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\d{3}\.json$/.test(path),
  );
  expect(files.length).toBe(Object.keys(catalog).length * whole.length);
  for (const file of files) {
    validate(json(file));
    expect({ file, errors: validate.errors }).toEqual({ file, errors: null });
  }
});

test('the index leads to every file', () => {
  const index = json('tr/index.json') as {
    id: string;
    title: string;
    lang: string;
    path: string;
  }[];
  expect(index.map(({ id }) => id).sort()).toEqual(Object.keys(catalog).sort());
  for (const { path, title } of index)
    expect(json(`tr/${path}`)).toMatchObject({ lang: 'tr', title });
});

test.each(locales.filter((tag) => !whole.includes(tag)))(
  '%s, which is for apps, has its words in one file',
  (tag) => {
    const index = json(`${tag}/index.json`) as { id: string; lang: string; visitor: object }[];
    expect(index.map(({ id }) => id).sort()).toEqual(Object.keys(catalog).sort());
    for (const { lang, visitor } of index) {
      expect(lang).toBe(tag);
      expect(visitor).toEqual({ title: expect.any(String), message: expect.any(String) });
    }
    expect(readdirSync(join(root, tag))).toEqual(['index.json']);
  },
);
