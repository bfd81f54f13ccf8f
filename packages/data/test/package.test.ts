import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'polystatus-data-'));
let tarball = '';

function run(command: string, args: readonly string[], cwd = folder): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], root),
  ) as { filename: string }[];
  tarball = join(folder, packed?.filename ?? '');
  mkdirSync(join(folder, 'app'));
  writeFileSync(
    join(folder, 'app/package.json'),
    '{ "name": "app", "private": true, "type": "module" }',
  );
  run('npm', ['install', '--no-audit', '--no-fund', '--offline', tarball], join(folder, 'app'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed tarball', () => {
  test('is clean in publint', async () => {
    const { messages } = await publint({
      pkgDir: join(folder, 'app/node_modules/@polystatus/data'),
      level: 'suggestion',
      strict: true,
      pack: false,
    });
    expect(messages).toEqual([]);
  });

  test('is clean in attw for every entry and module system', () => {
    const attw = join(
      dirname(require.resolve('@arethetypeswrong/cli/package.json')),
      'dist/index.js',
    );
    const languages = readdirSync(join(root, 'dist/titles'))
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => name.slice(0, -'.d.ts'.length));
    const entries = [
      '.',
      'facts',
      'markdown',
      ...languages.flatMap((tag) => [`titles/${tag}`, `summaries/${tag}`, `locales/${tag}`]),
    ];
    const output = run(process.execPath, [
      attw,
      tarball,
      '--format',
      'json',
      '--entrypoints',
      ...entries,
    ]);
    const { analysis, problems } = JSON.parse(output) as {
      analysis: { entrypoints: object };
      problems?: object;
    };
    expect(Object.keys(analysis.entrypoints)).toHaveLength(entries.length);
    expect(problems ?? {}).toEqual({});
  });

  test('has no dependencies', () => {
    const manifest = JSON.parse(
      readFileSync(join(folder, 'app/node_modules/@polystatus/data/package.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(manifest['dependencies'] ?? {}).toEqual({});
    expect(
      readdirSync(join(folder, 'app/node_modules')).filter((name) => !name.startsWith('.')),
    ).toEqual(['@polystatus']);
  });
});

describe('an empty project that installs it', () => {
  const app = (name: string): string => join(folder, 'app', name);
  const use = (name: string, text: string): void => writeFileSync(app(name), text);

  test('runs ESM', () => {
    use(
      'a.mjs',
      `
      import { NOT_FOUND, reasonPhrase } from '@polystatus/data';
      import { facts } from '@polystatus/data/facts';
      import { title } from '@polystatus/data/titles/tr';
      import { describe } from '@polystatus/data/locales/fr';
      import index from '@polystatus/data/json/en/index.json' with { type: 'json' };
      console.log(JSON.stringify([reasonPhrase(NOT_FOUND), facts(401).headers[0].name, title(404), describe(404).title, index.length > 120]));`,
    );
    expect(JSON.parse(run(process.execPath, [app('a.mjs')]))).toEqual([
      'Not Found',
      'WWW-Authenticate',
      'Bulunamadı',
      'Introuvable',
      true,
    ]);
  });

  test('runs CommonJS', () => {
    use(
      'b.cjs',
      `
      const { NOT_FOUND, reasonPhrase } = require('@polystatus/data');
      const { facts } = require('@polystatus/data/facts');
      const { title } = require('@polystatus/data/titles/tr');
      const { describe } = require('@polystatus/data/locales/fr');
      console.log(JSON.stringify([reasonPhrase(NOT_FOUND), facts('nginx/499').seenIn, title(404), describe(404).title, require('@polystatus/data/json/tr/404.json').lang]));`,
    );
    expect(JSON.parse(run(process.execPath, [app('b.cjs')]))).toEqual([
      'Not Found',
      ['log'],
      'Bulunamadı',
      'Introuvable',
      'tr',
    ]);
  });

  test.each(['mts', 'cts'])('compiles TypeScript as .%s', (extension) => {
    use(
      `c.${extension}`,
      `
      import { NOT_FOUND, reasonPhrase, isStatusCode, statusClass, type StatusCode } from '@polystatus/data';
      import { facts, type Facts } from '@polystatus/data/facts';
      import { title } from '@polystatus/data/titles/tr';
      import { describe, catalog } from '@polystatus/data/locales/fr';
      import { html } from '@polystatus/data/markdown';
      const phrase: 'Not Found' = reasonPhrase(NOT_FOUND);
      const known: StatusCode = 404;
      // @ts-expect-error 499 is not registered
      const unknown: StatusCode = 499;
      const value: unknown = known;
      const literal: string | undefined = isStatusCode(value) ? reasonPhrase(value) : undefined;
      const words: string = title('nginx/499');
      const maybe: string | undefined = title(499);
      // @ts-expect-error a bare number may be unknown
      const never: string = title(499);
      const own: Facts = facts('404');
      export const all = [phrase, unknown, literal, words, maybe, never, own.code, describe('404').visitor.title, catalog['404'].title, statusClass(404), html('a', { href: () => undefined })];`,
    );
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
    expect(
      run(process.execPath, [
        tsc,
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        '--target',
        'es2022',
        '--module',
        'nodenext',
        '--types',
        '',
        app(`c.${extension}`),
      ]),
    ).toBe('');
  });
});
