import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polystatus-package-'));
const app = join(folder, 'app');

beforeAll(() => {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as { filename: string }[];
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "private": true }');
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--offline', join(folder, packed?.filename ?? '')],
    { cwd: app, stdio: 'ignore' },
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is clean in publint', async () => {
  const { messages } = await publint({
    pkgDir: join(app, 'node_modules/polystatus'),
    level: 'suggestion',
    strict: true,
    pack: false,
  });
  expect(messages).toEqual([]);
});

it('brings nothing but itself', () => {
  expect(readdirSync(join(app, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'polystatus',
  ]);
});

it('runs from where npm puts it', () => {
  const { status, stdout } = spawnSync(
    join(app, 'node_modules/.bin/polystatus'),
    ['404', '-L', 'tr', '--short'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('Bulunamadı') });
});
