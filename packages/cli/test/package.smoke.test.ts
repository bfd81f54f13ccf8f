import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forms } from '#generated/commands.ts';
import { exportFormats } from '#generated/export-formats.ts';
import { withCommandTable } from '../build/command-table.ts';
import { withFormatTable } from '../build/format-table.ts';
import { openCompiled } from '@polystatus/core/world/built';
import { polystatus } from './polystatus.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polystatus-package-'));
const app = join(folder, 'app');
let tarball = '';

function install(flags: readonly string[], cwd: string): void {
  const all = ['install', '--no-audit', '--no-fund', '--offline', ...flags, tarball];
  execFileSync('npm', all, { cwd, stdio: 'ignore' });
}

beforeAll(() => {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as { filename: string }[];
  tarball = join(folder, packed?.filename ?? '');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "private": true }');
  install([], app);
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

// Where there is no man(1), npm puts no page either.
it.skipIf(process.platform === 'win32')('puts its manual page where man looks', () => {
  const prefix = join(folder, 'global');
  install(['--global', '--prefix', prefix], folder);
  const page = readFileSync(join(prefix, 'share/man/man1/polystatus.1'), 'utf8');
  expect(page).toBe(polystatus(['man']).stdout);
});

describe('README.md', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const snippets = [...text.matchAll(/^```sh\n(.*?)^```/gms)]
    .flatMap(([, code = '']) => code.split('\n'))
    .filter((line) => line.includes('polystatus') && !line.startsWith('npm'));
  const rows = [...text.matchAll(/^\| (`polystatus .*?) \|/gm)]
    .map(([, cell = '']) => cell.split('`')[1] ?? '')
    .map((line) => line.replace('explain access.log', "explain 'HTTP/2 404'"))
    .filter((line) => !/ (?:serve|open) /.test(line));

  it.each([...snippets, ...rows].map((line) => [line]))('%s', (line) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line.replaceAll('jq -r', 'cat #')], {
      cwd: app,
      encoding: 'utf8',
      env: { PATH: `${join(app, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`, HOME: folder },
      input: '',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });

  it('has the commands there are; `pnpm --filter polystatus readme` writes them', () => {
    expect(text).toBe(withCommandTable(text, forms, openCompiled().words('en', 'cli')));
  });

  it('has the export formats there are; the same command writes them', () => {
    expect(text).toBe(withFormatTable(text, exportFormats));
  });
});

it('is imported for its files, with types', () => {
  const [, snippet = ''] =
    /^```ts\n(.*?)^```/ms.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  expect(snippet).toContain("from 'polystatus/export'");
  const claim = /^file\?\.path; \/\/ '(.*)'$/m;
  writeFileSync(join(app, 'app.mts'), snippet.replace(claim, 'console.log(file?.path);'));
  const compiler = fileURLToPath(import.meta.resolve('typescript/package.json'));
  const flags = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--lib',
    'es2024,dom',
    '--types',
    '',
  ];
  execFileSync(process.execPath, [join(compiler, '../bin/tsc'), ...flags, 'app.mts'], { cwd: app });
  const printed = execFileSync(process.execPath, ['app.mts'], { cwd: app, encoding: 'utf8' });
  expect(printed.trim()).toBe(claim.exec(snippet)?.[1]);
});

it('runs from where npm puts it', () => {
  const { status, stdout } = spawnSync(
    join(app, 'node_modules/.bin/polystatus'),
    ['404', '-L', 'tr', '--short'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('Bulunamadı') });
});
