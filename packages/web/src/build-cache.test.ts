import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { remember } from './build-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-build-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));
const MADE = 'a picture';
let makings = 0;
const ask = async (source = 'source', place = folder): Promise<string> => {
  const make = (): Buffer => {
    makings++;
    return Buffer.from(MADE);
  };
  return (await remember(source, make, place)).toString();
};
const keptFile = (): string => join(folder, readdirSync(folder)[0] ?? '');

beforeEach(async () => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await ask();
  makings = 0;
});

test('what was made is taken from there, and something else is not', async () => {
  expect([await ask(), makings]).toEqual([MADE, 0]);
  expect([await ask('another source'), makings]).toEqual([MADE, 1]);
});

test('whichever bit is flipped, and wherever it is cut off, it is made again', async () => {
  const whole = readFileSync(keptFile());
  const damaged = [...whole.keys()].flatMap((at) => {
    const flipped = Buffer.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    return [flipped, whole.subarray(0, at)];
  });
  for (const bytes of damaged) {
    writeFileSync(keptFile(), bytes);
    makings = 0;
    expect([await ask(), makings]).toEqual([MADE, 1]);
  }
});

test('under another name it counts for nothing', async () => {
  const other = await ask('another source').then(() => readdirSync(folder));
  const [first = '', second = ''] = other.map((name) => join(folder, name));
  writeFileSync(first, readFileSync(second));
  makings = 0;
  await ask();
  await ask('another source');
  expect(makings).toBe(1);
});

test('where nothing can be kept, it is made', async () => {
  expect(await ask('source', join(keptFile(), 'below-a-file'))).toBe(MADE);
});
