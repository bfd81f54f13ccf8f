import { existsSync, mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkHere, runHere } from '../../test/run-here.ts';
import { TemporaryRoot } from '../../test/temporary-root.ts';
import { CODE_OWNERS, codeOwners } from '../content/code-owners.ts';

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
  expect((await checkHere(root)).diagnostics).toEqual([]);
});

test.each([
  ['none', []],
  ['titles', ['missing-file']],
  ['apps', ['missing-file']],
])('with --tier %s it promises that, and the check asks for it', async (tier, codes) => {
  using root = new TemporaryRoot();
  const asked = ['new', 'locale', 'de', '--tier', tier, '--root', root.path];
  expect(await runHere(asked)).toMatchObject({ status: 0, stderr: '' });
  expect(root.text('locales/de/locale.yaml')).toContain(`\ntier: ${tier}\n`);
  const { diagnostics } = await checkHere(root);
  expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual(codes);
});

test.each([
  [['locale', 'de', '--tier', 'summaries'], /“summaries” is no tier; take one of none, titles, /],
  [['code', 'nginx/498', '--tier', 'apps'], /A code has no tier/],
])('%j is wrong usage, and nothing is made', async (words, reason) => {
  using root = new TemporaryRoot();
  const run = await runHere(['new', ...words, '--root', root.path]);
  expect(run).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(reason) as string,
  });
  expect(existsSync(root.at('locales/de'))).toBe(false);
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
    expect(root.text(`locales/${tag}/locale.yaml`)).toMatch(/^# title-case: .+\.\n/m);
    expect(root.text(`locales/${tag}/locale.yaml`)).not.toMatch(/^# (?:locked|source|endonym):/m);
  },
);

/** What an editor writes who knows English alone: the source of a code that is there, once more. */
function writeEnglish(root: TemporaryRoot): void {
  const [from, to] = ['nginx/499', 'nginx/498'];
  const facts = root.text(`content/${from}.yaml`).replaceAll('499', '498');
  root.write(`content/${to}.yaml`, facts);
  const words = root.text(`locales/en/${from}.yaml`).replace(/^.*\ntitle: .*/, 'title: Another');
  const [head = ''] = root.text(`locales/en/${to}.yaml`).split('title:');
  root.write(`locales/en/${to}.yaml`, head + words);
}

test('a new code needs the source language alone, for a time', async () => {
  using root = new TemporaryRoot();
  const run = await runHere(['new', 'code', 'nginx/498', '--root', root.path]);
  expect(run.stdout.match(/^made .*/gm)).toEqual([
    'made content/nginx/498.yaml',
    'made locales/en/nginx/498.yaml',
    'made locales/fr/nginx/498.yaml',
    'made locales/tr/nginx/498.yaml',
  ]);
  writeEnglish(root);
  const late = async () =>
    (await checkHere(root)).diagnostics.map(
      ({ severity, file, code }) => `${severity} ${file} ${code}`,
    );
  const drafts = ['locales/fr/nginx/498.yaml', 'locales/tr/nginx/498.yaml'];
  expect(await late()).toEqual(drafts.map((file) => `warning ${file} missing-message`));
  const english = 'locales/en/nginx/498.yaml';
  root.write(english, root.text(english).replace(/# new: .*/, '# new: 2026-01-01'));
  expect(await late()).toEqual([
    `warning ${english} marked-new`,
    ...drafts.map((file) => `error ${file} missing-message`),
  ]);
});

test.each([
  ['none', undefined],
  ['titles', 'title: ""\n'],
  ['apps', 'title: ""\nsummary: ""\nvisitor:\n  title: ""\n  message: ""\n'],
])('a language at the tier %s gets blanks for what it promises', async (tier, blanks) => {
  using root = new TemporaryRoot();
  root.write('locales/fr/locale.yaml', `${root.text('locales/fr/locale.yaml')}tier: ${tier}\n`);
  await runHere(['new', 'code', 'nginx/498', '--root', root.path]);
  const draft = 'locales/fr/nginx/498.yaml';
  const text = existsSync(root.at(draft)) ? root.text(draft) : undefined;
  expect(text?.slice(text.indexOf('\n') + 1)).toBe(blanks);
});

test.each([
  ['esri/499', true],
  ['499', false],
  ['nginx/404', false],
  ['esri/498', false],
])('%s is asked for its place among the owners of the number: %s', async (id, asked) => {
  using root = new TemporaryRoot();
  await runHere(['new', 'code', id, '--root', root.path]);
  const text = root.text(`content/${id.includes('/') ? id : `iana/${id}`}.yaml`);
  expect(text.includes('precedence:\n  place: ""')).toBe(asked);
});

test('a blank draft is filled in by import as if it were not there', async () => {
  using root = new TemporaryRoot();
  await runHere(['new', 'code', 'nginx/498', '--root', root.path]);
  writeEnglish(root);
  const file = root.at('tr.csv');
  await runHere(['export', '--locale', 'tr', '--out', file, '--root', root.path]);
  const csv = root
    .text('tr.csv')
    .replace(/^"nginx\/498\.title","([^"]*)",""/m, '"nginx/498.title","$1","Başka bir şey"');
  root.write('tr.csv', csv);
  const run = await runHere(['import', file, '--locale', 'tr', '--root', root.path]);
  expect(run).toMatchObject({ status: 0 });
  expect(root.text('locales/tr/nginx/498.yaml')).toContain('\ntitle: Başka bir şey\n');
});
