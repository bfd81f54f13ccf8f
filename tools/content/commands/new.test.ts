import { existsSync, mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODE_OWNERS, codeOwners } from '../code-owners.ts';
import { checkHere, runHere } from '../run-here.ts';
import { TemporaryRoot } from '../temporary-root.ts';

test('a new language has its team, and leaves nothing to complain of', async () => {
  using root = new TemporaryRoot();
  mkdirSync(root.at('.github'));
  root.write(CODE_OWNERS, codeOwners(['en', 'fr', 'tr']));
  expect(await runHere(['new', 'locale', 'de', '--root', root.path])).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(
      /^made locales\/de\/locale\.yaml\nchanged \.github\/CODEOWNERS\n/,
    ) as string,
  });
  expect(await runHere(['codeowners', '--check', '--root', root.path])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  expect(root.text(CODE_OWNERS)).toContain('/locales/de/ @polystatus/de\n');
  expect(await checkHere(root)).toEqual([]);
});

test('a root without teams gets none', async () => {
  using root = new TemporaryRoot();
  await runHere(['new', 'locale', 'de', '--root', root.path]);
  expect(existsSync(root.at(CODE_OWNERS))).toBe(false);
});

test.each([
  ['xx', /“xx” names no language that Unicode CLDR knows/],
  ['qaa', /names no language/],
  ['mul', /names no language/],
  ['zxx', /names no language/],
  ['de-ZZ', /names no language/],
  ['de-AB', /names no language/],
  ['de-Abcd', /names no language/],
  ['en-XA', /names no language/],
  ['iw', /is written “he”/],
  ['pt-br', /is written “pt-BR”/],
  ['de_AT', /is no language tag/],
  ['de-u-co-phonebk', /is no language tag/],
  ['x-klingon', /is no language tag/],
  ['', /What is new\?/],
])('“%s” begins no language, and the reason is said', async (tag, reason) => {
  using root = new TemporaryRoot();
  const { status, stdout, stderr } = await runHere(['new', 'locale', tag, '--root', root.path]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(reason);
  expect(existsSync(root.at(`locales/${tag || 'x'}`))).toBe(false);
});

test.each(['de', 'es-419', 'fil', 'hsb', 'sr-Latn', 'yue', 'zh-Hant-HK'])(
  '“%s” is a language',
  async (tag) => {
    using root = new TemporaryRoot();
    expect(await runHere(['new', 'locale', tag, '--root', root.path])).toMatchObject({ status: 0 });
    expect(root.text(`locales/${tag}/locale.yaml`)).toMatch(/^endonym: \S/m);
  },
);
