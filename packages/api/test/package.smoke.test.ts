import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installPacked, type App } from './packed.ts';

const require = createRequire(import.meta.url);
let app: App;
beforeAll(() => {
  app = installPacked();
});
afterAll(() => app.remove());

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const snippets = Array.from(readme.matchAll(/^```ts\n([^]+?)^```$/gm), ([, code = '']) => code);

test('it is clean in publint', async () => {
  const { messages } = await publint({
    pkgDir: join(app.folder, 'node_modules/@polystatus/api'),
    level: 'suggestion',
    strict: true,
    pack: false,
  });
  expect(messages).toEqual([]);
});

test('it is clean in attw for every entry', () => {
  const attw = join(
    dirname(require.resolve('@arethetypeswrong/cli/package.json')),
    'dist/index.js',
  );
  const entries = ['.', 'mock', 'node', 'worker'];
  const args = ['--profile', 'esm-only', '--format', 'json', '--entrypoints', ...entries];
  const output = app.run(process.execPath, [attw, app.tarball, ...args]);
  const { analysis, problems } = JSON.parse(output) as {
    analysis: { entrypoints: object };
    problems?: Record<
      string,
      readonly { readonly resolutionKind?: string; readonly entrypoint?: string }[]
    >;
  };
  expect(Object.keys(analysis.entrypoints)).toHaveLength(entries.length);
  // Only the mock is there for CommonJS: what the others have none of is no fault.
  const found = Object.values(problems ?? {}).flat();
  const faults = found.filter(
    ({ resolutionKind = '', entrypoint }) =>
      entrypoint === './mock' || !['node10', 'node16-cjs'].includes(resolutionKind),
  );
  expect(faults).toEqual([]);
});

test('the mock is there for CommonJS, where no ES module may be required', () => {
  const path = app.write(
    'mock.cjs',
    `const { createMock } = require('@polystatus/api/mock');
    createMock()('/status/503,200').then(({ status }) => console.log(status));`,
  );
  const flags = ['--no-experimental-require-module', path];
  expect(app.run(process.execPath, flags).trim()).toBe('503');
});

test('it brings the data package and Hono, nothing else', () => {
  const names = readdirSync(join(app.folder, 'node_modules')).filter(
    (name) => !name.startsWith('.'),
  );
  expect(names.sort()).toEqual(['@polystatus', 'hono']);
});

/** `expression; // value` becomes a comparison of the two. */
function withProbes(code: string): string {
  const probed = code.replace(
    /^((?!const |import ).+); \/\/ ('.*'|\d+|true|false)$/gm,
    'deepStrictEqual($1, $2);',
  );
  return `import { deepStrictEqual } from 'node:assert';\n${probed}`;
}

test.each(snippets.map((code, at) => [at + 1, code] as const))(
  'snippet %i of the README runs in a fresh project',
  (at, code) => {
    const probed = withProbes(code);
    expect(probed.includes('deepStrictEqual(') || code.includes('assert.equal')).toBe(true);
    const path = app.write(`snippet-${at}.ts`, probed);
    const output = app.run(
      process.execPath,
      code.includes('node:test') ? ['--test', path] : [path],
    );
    expect(output).not.toContain('not ok');
  },
);

test('the README has its snippets', () => expect(snippets).toHaveLength(5));

test('its types hold in a strict project', () => {
  const path = app.write(
    'strict.ts',
    `import { createApi } from '@polystatus/api';
    import { createMock, mock, type Mock } from '@polystatus/api/mock';
    import { serve, type Server } from '@polystatus/api/node';
    import worker from '@polystatus/api/worker';
    const own: Mock = createMock({ seed: 1, redirectOrigins: ['https://a.example'] });
    export const server: Promise<Server> = serve({ port: 0, mock: { seed: 'a' } });
    export const all: Promise<Response>[] = [mock('/status/404'), own(new URL('http://a/status/1'))];
    // @ts-expect-error a port is a number
    void serve({ port: '4040' });
    export const answer = createApi({ mock: false }).request('/');
    export const fetched = worker.fetch(new Request('http://a/'));`,
  );
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const strict = '--noEmit --strict --exactOptionalPropertyTypes --target es2022 --module nodenext';
  const types = join(dirname(require.resolve('@types/node/package.json')), '..');
  const args = [
    tsc,
    ...strict.split(' '),
    '--skipLibCheck',
    '--lib',
    'es2024,dom,dom.iterable',
    '--typeRoots',
    types,
    '--types',
    'node',
    path,
  ];
  expect(app.run(process.execPath, args)).toBe('');
});
