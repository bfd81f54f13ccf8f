import { buildProject } from '@polystatus/core';
import { compile, compiledFiles } from '@polystatus/core/compile';
import { sources } from '@polystatus/core/test/project';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accent } from './accent.ts';
import { mirror } from './mirror.ts';
import { withPseudoLocales } from './pseudo-locales.ts';

test.each([
  ['Not Found', '⟦Ñööţ Ƒööûûñð⟧'],
  ['See `Allow` and {{name}}.', '⟦Šéééé `Allow` ååñð {{name}}.⟧'],
  ['[Gone](410), see https://a.example/x', '⟦[Ĝööñéé](410), šéééé https://a.example/x⟧'],
  ['One.\n\nTwo.\n', '⟦Ööñéé.\n\nŢŵöö.⟧\n'],
  ['404', '⟦404⟧'],
  ['', ''],
])('accent: %j', (text, foreign) => {
  expect(accent(text)).toBe(foreign);
});

test.each([
  ['Gone', '\u200F\u202EGone\u202C\u200F'],
  ['a `b` {{c}} [d](e)', '\u200F\u202Ea\u202C\u200F `b` {{c}} [\u200F\u202Ed\u202C\u200F](e)'],
  ['', ''],
])('mirror: %j', (text, foreign) => {
  expect(mirror(text)).toBe(foreign);
});

const tokens = (text: string): string[] =>
  text.match(/`[^`]*`|\{\{[^{}]*\}\}|\]\([^()\s]*\)|https?:\/\/\S+/g) ?? [];

test('code, placeholders, links and addresses are kept, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '`Retry-After`',
      '{{count}}',
      '[x](404)',
      ' https://a.example/b ',
      '`',
      '{{',
      '](',
    ),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(' ');
      for (const change of [accent, mirror])
        expect(tokens(change(text)).map((token) => token.replace(/⟧$/, ''))).toEqual(tokens(text));
    }),
  );
});

test('real sentences grow by about a third', () => {
  const text = 'The server has nothing to show at this address, or will not say that it does.';
  const growth = accent(text).length / text.length;
  expect(growth).toBeGreaterThan(1.25);
  expect(growth).toBeLessThan(1.5);
});

const real = compile(buildProject(sources(), []));
const pseudo = withPseudoLocales(real);

test('the compiled content gains two languages and keeps the others', () => {
  expect(pseudo.locales.slice(0, -2)).toEqual(real.locales);
  expect(
    pseudo.locales.slice(-2).map(({ tag, direction, source }) => [tag, direction, source]),
  ).toEqual([
    ['en-XA', 'ltr', false],
    ['ar-XB', 'rtl', false],
  ]);
  expect(Object.keys(pseudo.catalogs['en-XA'] ?? {})).toEqual(
    Object.keys(real.catalogs['en'] ?? {}),
  );
  expect(pseudo.catalogs['en-XA']?.['404']?.title).toBe(
    accent(real.catalogs['en']?.['404']?.title ?? ''),
  );
  const paths = [...compiledFiles(pseudo).keys()];
  expect(paths).toContain('catalogs/ar-XB.json');
  expect(paths).toContain('ui/ar-XB/site.json');
});

test('ar-XB has all plural forms of Arabic', () => {
  const site = pseudo.resources['ar-XB']?.['site'] as
    | { search: Record<string, string> }
    | undefined;
  const search = site?.search ?? {};
  expect(
    Object.keys(search)
      .filter((key) => key.startsWith('results_'))
      .sort(),
  ).toEqual(
    ['few', 'many', 'one', 'other', 'two', 'zero'].map((category) => `results_${category}`),
  );
});

test('without a source nothing is added', () => {
  const none = { ...real, locales: [] };
  expect(withPseudoLocales(none)).toBe(none);
});
