import { fileURLToPath } from 'node:url';
import { esbuildPlugins } from '@polystatus/core/world/bundlers';
import { openCompiled } from '@polystatus/core/world/built';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { resources } from '@polystatus/data/i18next';
import { locales, type Locale } from '@polystatus/data/negotiate';
import { title } from '@polystatus/data/titles';

/** What tells a language: what it says to visitors, be it in words of its fallback. */
const sentence = (tag: Locale): string => resources[tag].status['404'].visitor.message;
/** What tells the titles of a language. */
const titlesIn = Object.fromEntries(locales.map((tag) => [tag, title(415, tag)]));
/** Those too that have titles and nothing else. */
const named = openCompiled().locales.map(({ tag }) => tag);
/** Those with a catalog of every word. */
const whole = openCompiled()
  .localesOf('site')
  .map(({ tag }) => tag);
const sentences = [...new Set(locales.map(sentence))];

/** Bundles an app as a browser gets it. */
function bundled(code: string) {
  return build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    plugins: esbuildPlugins,
    bundle: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    outdir: '/out',
    chunkNames: '[name]',
    write: false,
    logLevel: 'error',
  });
}

/** File → sentences that are in it. */
async function chunks(code: string): Promise<Record<string, string[]>> {
  const { outputFiles } = await bundled(code);
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [
      path.slice('/out/'.length),
      sentences.filter((words) => text.includes(words)),
    ]),
  );
}

test.each([
  ['a constant', `import { NOT_FOUND } from '@polystatus/data'; console.log(NOT_FOUND);`],
  ['a former name', `import { MOVED } from '@polystatus/data'; console.log(MOVED);`],
  ['a class', `import { statusClass } from '@polystatus/data'; console.log(statusClass(404));`],
])('%s brings none of the phrases and names', async (_what, code) => {
  const { outputFiles } = await bundled(code);
  expect(outputFiles.map(({ text }) => text).join()).not.toMatch(/Not Found|MOVED_TEMPORARILY/);
});

describe('what a bundler makes of it', () => {
  test.each(['@polystatus/data/i18next/backend', '@polystatus/data/i18next'])(
    'backend of %s: one chunk a language, none in the app itself',
    async (specifier) => {
      expect(await chunks(`import { backend } from '${specifier}'; console.log(backend);`)).toEqual(
        {
          'stdin.js': [],
          ...Object.fromEntries(locales.map((tag) => [`${tag}.js`, [sentence(tag)]])),
        },
      );
    },
  );

  test.each([
    ['titles', named],
    ['summaries', locales],
    ['locales', whole],
  ])('load of %s: one chunk a language, none in the app itself', async (folder, tags) => {
    const made = await chunks(
      `import { load } from '@polystatus/data/${folder}/load'; console.log(await load('tr'));`,
    );
    expect(Object.keys(made).sort()).toEqual(
      ['stdin.js', ...tags.map((tag) => `${tag}.js`)].sort(),
    );
    expect(made['stdin.js']).toEqual([]);
  });

  test('one language: the others stay away', async () => {
    expect(
      await chunks(`import { status } from '@polystatus/data/i18next/tr'; console.log(status);`),
    ).toEqual({ 'stdin.js': [sentence('tr')] });
  });

  test('all at once, where an app wants that', async () => {
    expect(
      await chunks(`import { resources } from '@polystatus/data/i18next'; console.log(resources);`),
    ).toMatchObject({ 'stdin.js': sentences });
  });

  test.each([
    `import { problem } from '@polystatus/data/problem'; console.log(problem);`,
    `import { negotiate } from '@polystatus/data/negotiate'; console.log(negotiate);`,
    `import { problemResponse } from '@polystatus/data/problem/fetch'; console.log(problemResponse);`,
    `import '@polystatus/data/problem'; import '@polystatus/data/i18next/types';`,
  ])('no sentences where none are asked for: %s', async (code) => {
    expect(await chunks(code)).toEqual({ 'stdin.js': [] });
  });

  test.each([
    ['problem', 'problemIn'],
    ['problem/express', 'problemsIn'],
    ['problem/fastify', 'problemsIn'],
    ['problem/fetch', 'problemsIn'],
    ['problem/hono', 'problemsIn'],
  ])('%s in two languages: the titles of no other', async (module, name) => {
    const { outputFiles } = await bundled(
      `import { ${name} } from '@polystatus/data/${module}';
       import { title as en } from '@polystatus/data/titles/en';
       import { title as tr } from '@polystatus/data/titles/tr';
       console.log(${name}({ en, tr }));`,
    );
    const text = outputFiles.map((file) => file.text).join('');
    const found = Object.entries(titlesIn).filter(([, words]) => text.includes(words));
    expect(found.map(([tag]) => tag)).toEqual(['en', 'tr']);
  });
});
