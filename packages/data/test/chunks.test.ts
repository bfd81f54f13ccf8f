import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { status as english } from '@polystatus/data/i18next/en';
import { status as french } from '@polystatus/data/i18next/fr';
import { status as turkish } from '@polystatus/data/i18next/tr';

const WORDS = {
  en: english['404'].visitor.message,
  fr: french['404'].visitor.message,
  tr: turkish['404'].visitor.message,
};

/** Bundles an app as a browser gets it: file → languages whose words are in it. */
async function chunks(code: string): Promise<Record<string, string[]>> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    outdir: '/out',
    chunkNames: '[name]',
    write: false,
    logLevel: 'error',
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [
      path.slice('/out/'.length),
      Object.entries(WORDS).flatMap(([tag, word]) => (text.includes(word) ? [tag] : [])),
    ]),
  );
}

describe('what a bundler makes of it', () => {
  test.each(['@polystatus/data/i18next/backend', '@polystatus/data/i18next'])(
    'backend of %s: one chunk a language, none in the app itself',
    async (specifier) => {
      expect(await chunks(`import { backend } from '${specifier}'; console.log(backend);`)).toEqual(
        { 'stdin.js': [], 'en.js': ['en'], 'fr.js': ['fr'], 'tr.js': ['tr'] },
      );
    },
  );

  test('one language: the others stay away', async () => {
    expect(
      await chunks(`import { status } from '@polystatus/data/i18next/tr'; console.log(status);`),
    ).toEqual({ 'stdin.js': ['tr'] });
  });

  test('all at once, where an app wants that', async () => {
    expect(
      await chunks(`import { resources } from '@polystatus/data/i18next'; console.log(resources);`),
    ).toMatchObject({ 'stdin.js': ['en', 'fr', 'tr'] });
  });

  test.each([
    `import { problem } from '@polystatus/data/problem'; console.log(problem);`,
    `import { negotiate } from '@polystatus/data/negotiate'; console.log(negotiate);`,
    `import { problemResponse } from '@polystatus/data/problem/fetch'; console.log(problemResponse);`,
    `import '@polystatus/data/problem'; import '@polystatus/data/i18next/types';`,
  ])('no sentences where none are asked for: %s', async (code) => {
    expect(await chunks(code)).toEqual({ 'stdin.js': [] });
  });
});
