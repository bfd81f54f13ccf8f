import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { built, openCompiled } from '@polystatus/core/world/built';
import { expect, test } from 'vitest';
import { createApi } from '../src/create-api.ts';

const folder = fileURLToPath(new URL(`../${built('dist')}/static/`, import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length));

test('each code in each language, the lists, the schema and the description are there', () => {
  const { ids, localesOf } = openCompiled();
  const documents = localesOf('apps').flatMap(({ tag }) =>
    [...ids, 'index'].map((name) => `${tag}/${name}.json`),
  );
  expect(files.sort()).toEqual(
    [...documents, 'index.json', 'status.schema.json', 'openapi.json']
      .map((path) => `api/v1/${path}`)
      .sort(),
  );
});

test('the files are the answers of the API, byte for byte', async () => {
  const api = createApi();
  for (const path of files) {
    const answer = new Uint8Array(await (await api.request(`/${path}`)).arrayBuffer());
    expect([path, Buffer.compare(answer, readFileSync(folder + path))]).toEqual([path, 0]);
  }
});
