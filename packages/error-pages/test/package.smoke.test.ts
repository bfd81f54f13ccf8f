import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'polystatus-error-pages-'));
const app = (name: string): string => join(folder, 'app', name);
const installed = app('node_modules/@polystatus/error-pages');
let tarball = '';

function run(command: string, args: readonly string[], cwd = folder): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], root),
  ) as { filename: string }[];
  tarball = join(folder, packed?.filename ?? '');
  mkdirSync(app(''));
  writeFileSync(app('package.json'), '{ "name": "app", "private": true, "type": "module" }');
  run('npm', ['install', '--no-audit', '--no-fund', '--offline', tarball], app(''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed tarball', () => {
  test('is clean in publint', async () => {
    const { messages } = await publint({
      pkgDir: installed,
      level: 'suggestion',
      strict: true,
      pack: false,
    });
    expect(messages).toEqual([]);
  });

  test('is clean in attw for every entry and module system', () => {
    const manifest = require.resolve('@arethetypeswrong/cli/package.json');
    const output = run(process.execPath, [
      join(dirname(manifest), 'dist/index.js'),
      tarball,
      '--format',
      'json',
      '--entrypoints',
      '.',
      'files',
      'backend',
    ]);
    const { analysis, problems } = JSON.parse(output) as {
      analysis: { entrypoints: object };
      problems?: object;
    };
    expect(Object.keys(analysis.entrypoints)).toHaveLength(3);
    expect(problems ?? {}).toEqual({});
  });

  test('has no dependencies', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as object;
    expect(Object.keys(manifest)).not.toContain('dependencies');
    expect(readdirSync(app('node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      '@polystatus',
    ]);
  });

  test('needs nothing of Node.js outside the entry for files', () => {
    const loaded = [
      'index.js',
      'backend.js',
      ...readdirSync(join(installed, 'dist')).filter(isShared),
    ];
    for (const name of loaded)
      expect(readFileSync(join(installed, 'dist', name), 'utf8')).not.toContain('node:');
  });
});

describe('an empty project that installs it', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const snippets = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) => code);
  const snippet = (part: string): string => snippets.find((code) => code.includes(part)) ?? '';

  test('writes the pages as the README says', () => {
    writeFileSync(app('write-pages.mjs'), snippet('write-pages'));
    run(process.execPath, [app('write-pages.mjs')], app(''));
    for (const path of ['http.conf', 'server.conf', 'pages/tr/404.html', 'pages/fr/5xx.html.gz'])
      expect({ path, there: existsSync(app(`polystatus/${path}`)) }).toEqual({ path, there: true });
    expect(readFileSync(app('polystatus/server.conf'), 'utf8')).toContain('/app/polystatus/pages/');
  });

  test('gets from each line of the README what stands beside it', () => {
    const lines = snippet("error-pages';").replace(
      /^(?!import)(.+?); \/\/ (.+)$/gm,
      'assert.deepEqual($1, $2);',
    );
    expect(lines.match(/assert/g)).toHaveLength(8);
    writeFileSync(app('use.mjs'), `import assert from 'node:assert/strict';\n${lines}`);
    run(process.execPath, [app('use.mjs')], app(''));
  });

  test('answers as a backend, as the README says', () => {
    const lines = snippet('createBackend')
      .replace(/^createServer.*$/m, '')
      .replace(/^(?!import)(.+?); \/\/ (.+)$/gm, 'assert.deepEqual($1, $2);');
    expect(lines.match(/assert/g)).toHaveLength(2);
    writeFileSync(app('backend.mjs'), `import assert from 'node:assert/strict';\n${lines}`);
    run(process.execPath, [app('backend.mjs')], app(''));
  });

  test('runs CommonJS', () => {
    writeFileSync(
      app('use.cjs'),
      `// Younger than some of those who run this.
      delete Map.groupBy;
      const { errorPage } = require('@polystatus/error-pages');
      const { files } = require('@polystatus/error-pages/files');
      console.log(JSON.stringify([errorPage(404, { locale: 'tr', format: 'text' }).slice(0, 24), files('caddy')[0].path]));`,
    );
    expect(JSON.parse(run(process.execPath, [app('use.cjs')]))).toEqual([
      '404 Bu sayfayı bulamadık',
      'polystatus.caddy',
    ]);
  });

  test.each(['mts', 'cts'])('compiles TypeScript as .%s', (extension) => {
    writeFileSync(
      app(`use.${extension}`),
      `import { errorPage, errorPages, configuration, themes, type PageOptions, type ServerName, type Theme } from '@polystatus/error-pages';
      import { files, type WritableFile } from '@polystatus/error-pages/files';
      import { createBackend, createListener, type BackendOptions } from '@polystatus/error-pages/backend';
      const backend: BackendOptions = { theme: 'quiet', requestId: true };
      export const both = [createBackend(backend), createListener(backend)];
      const theme: Theme = 'quiet';
      // @ts-expect-error no such theme
      const wrong: Theme = 'loud';
      const server: ServerName = 'caddy';
      const options: PageOptions = { locale: 'tr', theme, format: 'problem' };
      const page: string = errorPage(404, options) + errorPage('nginx/494') + errorPage('4xx');
      // @ts-expect-error several owners share it
      const shared: string = errorPage(499);
      const written: WritableFile[] = files(server, { theme, requestId: true });
      export const all = [page, shared, wrong, written, themes, errorPages()[0]?.text, configuration('apache')[0]?.path];`,
    );
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
    const flags =
      '--noEmit --strict --exactOptionalPropertyTypes --target es2022 --module nodenext';
    expect(
      run(process.execPath, [tsc, ...flags.split(' '), '--types', '', app(`use.${extension}`)]),
    ).toBe('');
  });
});

function isShared(name: string): boolean {
  return name.startsWith('chunk-') && name.endsWith('.js');
}
