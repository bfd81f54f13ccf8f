import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { claim } from './claim.ts';

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
