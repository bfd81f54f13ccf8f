import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { polystatus } from './polystatus.ts';

/* `npx polystatus` runs under whatever Node.js there is: 20 has none of these. */
const folder = mkdtempSync(join(tmpdir(), 'polystatus-older-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const preload = join(folder, 'older.cjs');
writeFileSync(preload, 'delete Map.groupBy; delete Object.groupBy; delete Promise.withResolvers;');

it.each([
  [['404']],
  [['list']],
  [['list', '4xx', '--json']],
  [['search', 'not', 'found']],
  [['compare', '301', '302']],
  [['problem', '404']],
  [['completion', 'bash']],
  [['man']],
  [['explain'], '127.0.0.1 - - [01/Jan/2026:00:00:00 +0000] "GET /a HTTP/1.1" 404 1\n'.repeat(3)],
  [['pages', '--server', 'nginx', '--out', join(folder, 'pages')]],
] as [string[], string?][])('%j needs nothing younger', (argv, input = '') => {
  const env = { LANG: 'en_US.UTF-8', NODE_OPTIONS: `--require ${preload}` };
  const { status, stdout, stderr } = polystatus(argv, env, input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).not.toBe('');
});
