import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { claim, isClaimed } from './claim.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-claim-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = join(folder, '.404.yaml.tmp');

test('whoever was taken for dead knows it, and does not take away what others have now', () => {
  const slow = claim(place);
  expect(slow.isStillOurs()).toBe(true);
  utimesSync(place, 0, 0);
  const quick = claim(place);
  expect([slow.isStillOurs(), quick.isStillOurs()]).toEqual([false, true]);
  slow.release();
  expect(quick.isStillOurs()).toBe(true);
  quick.release();
  expect(existsSync(place)).toBe(false);
});

test.each([
  ['a moment ago', -1, true],
  // What a killed writer left keeps others waiting for as long as it counts.
  ['three seconds ago', 3, false],
  ['by a clock that was put back since', -60, false],
])('what was begun %s keeps others waiting: %s s, %s', (_title, seconds, waits) => {
  writeFileSync(place, '');
  const when = Date.now() / 1000 - seconds;
  utimesSync(place, when, when);
  expect(isClaimed(folder, '404.yaml')).toBe(waits);
  rmSync(place);
  expect(isClaimed(folder, '404.yaml')).toBe(false);
});
