import { fileURLToPath } from 'node:url';
import { esbuildPlugins } from '@polystatus/core/world/bundlers';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { errorPage, errorPageIn } from '../src/index.ts';
import { localeTags } from '#generated/languages.ts';
import { words as en } from '#generated/locales/en.ts';
import { words as fr } from '#generated/locales/fr.ts';
import { words as tr } from '#generated/locales/tr.ts';

describe('pages in the languages an app names', () => {
  test.each([
    [{ en, tr }, 'tr-TR', 'tr'],
    [{ en, tr }, 'fr, tr;q=0.5', 'tr'],
    [{ en, tr }, 'fr', 'en'],
    [{ tr, fr }, 'en', 'tr'],
    [{ tr, fr }, undefined, 'tr'],
  ])('case %#: of %o, for %s', (words, locale, expected) => {
    expect(errorPageIn(words)(404, { locale })).toBe(errorPage(404, { locale: expected }));
  });

  test('what is no page is none', () => {
    expect(errorPageIn({ en })(200 as number)).toBeUndefined();
    expect(() => errorPageIn({})).toThrow(/Name a language/);
  });
});

/** What a bundler makes of an app, minified. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    plugins: esbuildPlugins,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}

const sentence = (locale: string): string =>
  errorPage(404, { locale, format: 'text' }).split('\n')[2] ?? '';
/** Languages with a sentence of their own, and the one that the others fall back to. */
const telling = localeTags.filter((tag) => tag === 'en' || sentence(tag) !== sentence('en'));

describe('an app that a bundler made', () => {
  test('carries the languages it names, and no other', async () => {
    const text = await bundled(
      `import { errorPageIn } from '@polystatus/error-pages';
       import { words as en } from '@polystatus/error-pages/locales/en';
       import { words as tr } from '@polystatus/error-pages/locales/tr';
       console.log(errorPageIn({ en, tr })(404));`,
    );
    expect(telling.filter((tag) => text.includes(sentence(tag)))).toEqual(['en', 'tr']);
  });

  test('carries all of them for errorPage', async () => {
    const text = await bundled(
      `import { errorPage } from '@polystatus/error-pages'; console.log(errorPage(404));`,
    );
    expect(telling.filter((tag) => text.includes(sentence(tag)))).toEqual(telling);
  });
});
