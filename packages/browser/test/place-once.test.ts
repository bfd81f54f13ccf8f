import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeOnce } from '../src/place-once.ts';

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'polystatus-place-'));
  folder = join(parent, 'deep/chromium-1');
});
afterEach(() => rmSync(parent, { recursive: true }));

const left = () => readdirSync(join(parent, 'deep')).toSorted();

/** Writes two halves with a pause between them, so that a half could be seen. */
const halves = async (draft: string) => {
  await writeFile(join(draft, 'first'), 'first');
  await setTimeout(20);
  await writeFile(join(draft, 'second'), 'second');
};

test('many at once: each finds the whole, and one folder stays', async () => {
  const seen = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      await setTimeout(index * 4);
      await placeOnce(folder, halves);
      return readFileSync(join(folder, 'second'), 'utf8');
    }),
  );
  expect(new Set(seen)).toEqual(new Set(['second']));
  expect(left()).toEqual(['chromium-1']);
});

test('what is there is not made again', async () => {
  await placeOnce(folder, halves);
  await placeOnce(folder, () => Promise.reject(new Error('made again')));
  expect(readdirSync(folder)).toEqual(['first', 'second']);
});

test('a failure leaves nothing, and the next one begins anew', async () => {
  const broken = placeOnce(folder, async (draft) => {
    await writeFile(join(draft, 'first'), 'first');
    throw new Error('the disk is full');
  });
  await expect(broken).rejects.toThrow('the disk is full');
  expect(left()).toEqual([]);
  await placeOnce(folder, halves);
  expect(readdirSync(folder)).toEqual(['first', 'second']);
});

test.each([
  ['of long ago is removed', -25, []],
  ['of a clock that was put back is removed', 25, []],
  ['that may be at work is not', -0.5, ['chromium-1.draft']],
  ['that may be at work, by a clock that was put back, is not', 0.5, ['chromium-1.draft']],
])('a draft %s', async (_title, hours, stays) => {
  const draft = `${folder}.draft`;
  await mkdir(draft, { recursive: true });
  const then = new Date(Date.now() + hours * 3_600_000);
  utimesSync(draft, then, then);
  await placeOnce(folder, halves);
  expect(left()).toEqual(['chromium-1', ...stays]);
});
