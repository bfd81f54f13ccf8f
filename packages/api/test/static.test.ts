import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { built } from '@polystatus/core/world/built';
import { expect, test } from 'vitest';
import { createApi } from '../src/create-api.ts';

const folder = fileURLToPath(new URL(`../${built('dist')}/static/`, import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length));
const data = fileURLToPath(new URL(`../../data/${built('dist')}/json/`, import.meta.url));

test('every document of the data package and the description are there', () => {
  const documents = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
  expect(files.sort()).toEqual(
    [...documents, 'openapi.json'].map((path) => `api/v1/${path}`).sort(),
  );
});

test('the files are the answers of the API, byte for byte', async () => {
  const api = createApi();
  for (const path of files) {
    const answer = new Uint8Array(await (await api.request(`/${path}`)).arrayBuffer());
    expect([path, Buffer.compare(answer, readFileSync(folder + path))]).toEqual([path, 0]);
  }
});
