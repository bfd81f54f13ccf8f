import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '@polystatus/data/locales/en';
import { locales } from '@polystatus/data/negotiate';
import { installPacked, root, type App } from './packed.ts';

const require = createRequire(import.meta.url);
const codes = Object.keys(catalog).length;
let app: App;
beforeAll(() => {
  app = installPacked();
});
afterAll(() => app.remove());

describe('the packed tarball', () => {
  test('is clean in publint', async () => {
    const { messages } = await publint({
      pkgDir: join(app.folder, 'node_modules/@polystatus/data'),
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
    const paths = entries().map((path) => path || '.');
    const output = app.run(process.execPath, [
      attw,
      app.tarball,
      '--format',
      'json',
      '--entrypoints',
      ...paths,
    ]);
    const { analysis, problems } = JSON.parse(output) as {
      analysis: { entrypoints: object };
      problems?: object;
    };
    expect(Object.keys(analysis.entrypoints)).toHaveLength(paths.length);
    expect(problems ?? {}).toEqual({});
  });

  test('has no dependencies', () => {
    expect(manifest()['dependencies'] ?? {}).toEqual({});
    expect(
      readdirSync(join(app.folder, 'node_modules')).filter((name) => !name.startsWith('.')),
    ).toEqual(['@polystatus']);
  });
});

// Installed and run by hand beside each of these: what is older takes no backend object.
test.each([
  ['12.1.0', false],
  ['13.1.5', true],
  ['19.9.2', true],
  ['23.16.8', true],
  ['24.2.3', true],
  ['25.10.10', true],
  ['26.2.0', true],
  ['26.7.2', true],
  ['27.1.5', true],
])('it installs beside i18next %s: %s', (version, expected) => {
  const { i18next } = manifest()['peerDependencies'] as { i18next: string };
  const [, first] = /^>=(\d+)$/.exec(i18next) ?? [];
  expect(Number.parseInt(version, 10) >= Number(first)).toBe(expected);
});

describe('what is in it', () => {
  test('no declaration that no entry mentions', () => {
    const declared = filesIn(installed()).filter((path) => /\.d\.c?ts$/.test(path));
    const mentioned = ['mts', 'cts'].flatMap((extension) => {
      const name = `all.${extension}`;
      app.write(
        name,
        entries()
          .map((path) => `import '${['@polystatus/data', path].filter(Boolean).join('/')}';\n`)
          .join(''),
      );
      return app.compile([name], '--listFilesOnly', '--types', '').trim().split('\n');
    });
    const prefix = `${realpathSync(installed())}/`;
    expect(declared.toSorted()).toEqual(
      mentioned
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length))
        .toSorted(),
    );
  });

  const bytes = (files: RegExp): number =>
    filesIn(installed())
      .filter((path) => files.test(path))
      .map((path) => statSync(join(installed(), path)).size)
      .reduce((sum, size) => sum + size, 0);

  test('facts take at most 850 bytes a code, in both module systems together', () => {
    expect(bytes(/^dist\/facts\.(?!.*map$)/) / codes).toBeLessThanOrEqual(850);
  });

  test.each(locales)('the titles of %s take at most 170 bytes a code', (tag) => {
    const size = bytes(new RegExp(`^dist/titles/${tag}\\.(?!.*map$)`));
    expect(size).toBeGreaterThan(0);
    expect(size / codes).toBeLessThanOrEqual(170);
  });

  test('what a person wrote can be stepped into, in both module systems', () => {
    const script = 'p.problem(404, { balance: 1n })';
    app.write('fails.mjs', `import * as p from '@polystatus/data/problem';\n${script};\n`);
    app.write('fails.cjs', `const p = require('@polystatus/data/problem');\n${script};\n`);
    for (const name of ['fails.mjs', 'fails.cjs'])
      expect(app.failure(process.execPath, ['--enable-source-maps', name])).toMatch(
        /data\/src\/problem\/members\.ts:\d+[^]*JSON\.stringify/,
      );
  });

  test('no source twice: tables that were generated have none', () => {
    const maps = filesIn(installed()).filter((path) => path.endsWith('.map'));
    expect(maps).toContain('dist/facts.js.map');
    for (const path of maps) {
      const { sources, sourcesContent } = JSON.parse(
        readFileSync(join(installed(), path), 'utf8'),
      ) as { sources: string[]; sourcesContent: (string | null)[] };
      const kept = sources.filter((_, at) => sourcesContent[at] !== null);
      expect(kept.filter((source) => source.includes('generated/'))).toEqual([]);
      expect(kept.length).toBeGreaterThan(0);
    }
  });

  test('beside dist/, what npm always packs', () => {
    expect(filesIn(installed()).filter((path) => !path.startsWith('dist/'))).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package.json']),
    );
    expect(filesIn(installed()).filter((path) => /^(?!dist\/).*\.[cm]?ts$/.test(path))).toEqual([]);
  });
});

describe('an empty project that installs it', () => {
  test('runs ESM', () => {
    app.write(
      'a.mjs',
      `
      import { NOT_FOUND, reasonPhrase } from '@polystatus/data';
      import { facts } from '@polystatus/data/facts';
      import { title } from '@polystatus/data/titles/tr';
      import { describe } from '@polystatus/data/locales/fr';
      import index from '@polystatus/data/json/en/index.json' with { type: 'json' };
      console.log(JSON.stringify([reasonPhrase(NOT_FOUND), facts(401).headers[0].name, title(404), describe(404).title, index.length > 120]));`,
    );
    expect(JSON.parse(app.run(process.execPath, ['a.mjs']))).toEqual([
      'Not Found',
      'WWW-Authenticate',
      'Bulunamadı',
      'Introuvable',
      true,
    ]);
  });

  test('runs CommonJS', () => {
    app.write(
      'b.cjs',
      `
      const { NOT_FOUND, reasonPhrase } = require('@polystatus/data');
      const { facts } = require('@polystatus/data/facts');
      const { title } = require('@polystatus/data/titles/tr');
      const { describe } = require('@polystatus/data/locales/fr');
      console.log(JSON.stringify([reasonPhrase(NOT_FOUND), facts('nginx/499').seenIn, title(404), describe(404).title, require('@polystatus/data/json/tr/404.json').lang]));`,
    );
    expect(JSON.parse(app.run(process.execPath, ['b.cjs']))).toEqual([
      'Not Found',
      ['log'],
      'Bulunamadı',
      'Introuvable',
      'tr',
    ]);
  });

  test.each(['mts', 'cts'])('compiles TypeScript as .%s', (extension) => {
    app.write(
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
    expect(app.compile([`c.${extension}`], '--types', '')).toBe('');
  });
});

function installed(): string {
  return join(app.folder, 'node_modules/@polystatus/data');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

/** What can be imported below the package’s name, patterns written out; '' is the package itself. */
function entries(): string[] {
  const exported = Object.keys(manifest()['exports'] as object)
    .map((path) => path.replace(/^\.\/?/, ''))
    .filter((path) => !/^(?:json|package\.json)/.test(path))
    .flatMap((path) => (path.endsWith('/*') ? filesOf(path.slice(0, -2)) : [path]));
  return [...new Set(exported)];
}

function manifest(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}

/** Entries that a pattern of `exports` stands for. */
function filesOf(folder: string): string[] {
  return readdirSync(join(root, 'dist', folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name.slice(0, -'.js'.length)}`);
}
