import { spawn, type ChildProcess } from 'node:child_process';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPacked, type App } from './packed.ts';
import { PRELOAD, readmeSnippets, SERVE, withProbes } from './readme-snippets.ts';

const snippets = readmeSnippets();
const valued = snippets.filter(({ code }) => withProbes(code) !== code);
const served = snippets.filter((snippet) => !valued.includes(snippet));
const started = new Set<ChildProcess>();
let app: App;

beforeAll(() => {
  app = installPacked(
    [
      ['express', 'fastify', 'hono', '@hono/node-server', 'i18next', 'react', 'react-dom'],
      ['react-i18next', '@types/express', '@types/react', '@types/react-dom'],
    ].flat(),
  );
  app.write('preload.mjs', PRELOAD);
  app.write('serve.mjs', SERVE);
});
afterAll(() => {
  for (const child of started) child.kill();
  app.remove();
});

/** Writes a snippet as a file that Node runs. */
function file({ heading, language, code }: (typeof snippets)[number]): string {
  const name = heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  if (language === 'js') return app.write(`${name}.cjs`, code);
  if (language === 'ts') return app.write(`${name}.ts`, code);
  const { code: plain } = transformSync(code, { loader: 'tsx', jsx: 'automatic' });
  return app.write(`${name}.js`, plain);
}

test('the README has a snippet for each use', () => {
  expect(valued.map(({ heading }) => heading)).toEqual([
    'Look up',
    'Choose a language',
    'One language at a time',
    'The languages you name',
    'Light Markdown',
    'Problem details',
    'i18next',
    'React',
    'CommonJS',
  ]);
  expect(served.map(({ heading }) => heading)).toEqual([
    'Express',
    'Fastify',
    'Hono',
    'Workers, Deno, Bun, service workers',
  ]);
});

describe('what the README shows is what a fresh project gets', () => {
  test.each(valued.map((snippet) => [snippet.heading, snippet] as const))(
    '%s',
    (_heading, snippet) => {
      const probed = withProbes(snippet.code);
      const expected = probed.split('probe(').length - 1;
      const path = file({ ...snippet, code: probed });
      expect(app.run(process.execPath, ['--import', './preload.mjs', path])).toContain(
        `${expected} probes`,
      );
    },
  );

  test.each(served.map((snippet) => [snippet.heading, snippet] as const))(
    '%s',
    async (_heading, snippet) => {
      const path = file(snippet);
      const script = snippet.code.includes('export default') ? ['./serve.mjs', path] : [path];
      const origin = await start(['--import', './preload.mjs', ...script]);
      const headers = { 'Accept-Language': 'qaa, tr;q=0.5' };
      const busy = await fetch(`${origin}/busy`, { headers });
      expect([busy.status, busy.headers.get('Retry-After')]).toEqual([503, '120']);
      const missing = await fetch(`${origin}/orders/17`, { headers });
      expect(missing.headers.get('Content-Type')).toBe('application/problem+json');
      expect(missing.headers.get('Content-Language')).toBe('tr');
      expect(missing.headers.get('Vary')).toBe('Accept-Language');
      expect(await missing.json()).toEqual({
        type: 'https://polystatus.dev/404',
        title: 'Bulunamadı',
        status: 404,
        path: '/orders/17',
      });
    },
  );

  test('TypeScript has no objection', () => {
    const files = snippets
      .filter(({ language }) => language !== 'js')
      .map(({ code, language }, index) => app.write(`snippet-${index}.${language}`, code));
    // i18next’s own types want the default namespace typed; the README says so.
    expect(
      app.compile(
        files,
        '--jsx',
        'react-jsx',
        '--types',
        '',
        '--lib',
        'es2022,dom',
        '--skipLibCheck',
      ),
    ).toBe('');
  });
});

/** Starts a script that listens, and gives its address. */
function start(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { cwd: app.folder });
  started.add(child);
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stdout.on('data', (text) => {
      const port = /port (\d+)/.exec(String(text))?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
    child.stderr.on('data', (text) => (errors += String(text)));
    child.on('exit', () => reject(new Error(errors)));
  });
}
