import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plan } from '../growth/run-there.ts';
import { buildThere, type Built } from './build-there.ts';
import { differences } from './differences.ts';
import { ELSEWHERE, HERE } from './surroundings.ts';
import { turboThere } from './turbo-there.ts';

/* Of the world, since it takes seconds; `pnpm reproduce` builds and packs everything. */
const below = mkdtempSync(join(tmpdir(), 'polystatus-reproduce-'));
let one: Built;
let other: Built;
beforeAll(async () => {
  const tasks = plan('world', '--filter=@polystatus/error-pages');
  one = await buildThere(HERE, below, tasks);
  other = await buildThere(ELSEWHERE, below, tasks);
});
afterAll(() => rmSync(below, { recursive: true, force: true }));

test('content and packages are the same bytes in another place, language and time', () => {
  expect(differences(one.made, other.made, [one.copy, other.copy])).toEqual([]);
  for (const made of ['core/compiled-world/dates.json', 'data/dist-world/index.js'])
    expect([...one.made.keys()]).toContain(`packages/${made}`);
});

test('what is built in one place is taken over in the other', async () => {
  const task = ['world', '--filter=@polystatus/core', `--cache-dir='${join(below, 'cache')}'`];
  expect((await turboThere(one.copy, HERE, task)).misses).toContain('@polystatus/core:world');
  expect(await turboThere(other.copy, ELSEWHERE, task)).toMatchObject({ tasks: 3, misses: [] });
});
