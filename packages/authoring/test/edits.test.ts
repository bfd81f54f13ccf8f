import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkHere, runHere } from './run-here.ts';
import { TemporaryRoot, type Run } from './temporary-root.ts';

/* fix, new, rename, remove and pseudo, with their words. */
const TIMEOUT = 60_000;
const FR = 'locales/fr/iana/404.yaml';
const CAUSE = 'L’adresse a été mal saisie.';

function inRoot(root: TemporaryRoot, ...args: readonly string[]): Promise<Run> {
  return runHere([...args, '--root', root.path]);
}

async function codes(root: TemporaryRoot): Promise<string[]> {
  return (await checkHere(root)).diagnostics.map(({ file, code }) => `${file} ${code}`);
}

test('fix changes the wrong characters and nothing else', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  const right = root
    .text(FR)
    .replace(CAUSE, 'Vraiment\u202F? Voyez `a  b`. # not a comment')
    .replace('\nvisitor', '\n\n# why\nvisitor');
  const wrong = right.replace('\u202F? Voyez', '?  Voyez');
  root.write(FR, wrong);
  const dry = await inRoot(root, 'fix', '--dry-run');
  expect(dry).toMatchObject({ status: 0, stderr: '' });
  expect(dry.stdout).toContain('− Vraiment?··Voyez `a··b`.\n  + Vraiment⍽? Voyez');
  expect(dry.stdout).toMatch(/1 message in 1 file would be fixed\.\n$/);
  expect(root.text(FR)).toBe(wrong);
  expect((await inRoot(root, 'fix', 'locales/tr')).stdout).toBe('Nothing to fix.\n');
  expect(await inRoot(root, 'fix', FR)).toMatchObject({ status: 0, stderr: '' });
  expect(root.text(FR)).toBe(right);
  expect((await inRoot(root, 'fix')).stdout).toBe('Nothing to fix.\n');
});

test('the real content needs no fix', { timeout: TIMEOUT }, async () => {
  expect(await runHere(['fix', '--dry-run'])).toEqual({
    status: 0,
    stdout: 'Nothing to fix.\n',
    stderr: '',
  });
});

test('new locales keep the check green', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  for (const tag of ['de', 'fr-CA', 'ar', 'tlh'])
    expect(await inRoot(root, 'new', 'locale', tag)).toMatchObject({ status: 0, stderr: '' });
  expect(await codes(root)).toEqual([]);
  const facts = (tag: string): string[] =>
    root
      .text(`locales/${tag}/locale.yaml`)
      .split('\n')
      .filter((line) => /^(?:endonym|direction|fallback|tier| {2}quotes| {2}rules)/.test(line));
  expect(facts('de')).toEqual([
    'endonym: Deutsch',
    'direction: ltr',
    'fallback: [en]',
    'tier: none',
    '  quotes: ["„", "“"]',
    '  rules: []',
  ]);
  expect(facts('fr-CA')).toEqual([
    'endonym: Français canadien',
    'direction: ltr',
    'fallback: [fr, en]',
    'tier: none',
    '  quotes: ["«", "»"]',
    '  rules: [french-spacing]',
  ]);
  expect(facts('ar')).toEqual([
    'endonym: العربية',
    'direction: rtl',
    'fallback: [en]',
    'tier: none',
    '  quotes: ["”", "“"]',
    '  rules: [arabic-marks, ascii-digits]',
  ]);
  expect(facts('tlh')[0]).toBe('endonym: tlh');
  expect(root.text('locales/tlh/locale.yaml')).toContain('# The name of the language in');
});

test('a new code shows what is to be filled in, at every place', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  const { status, stdout } = await inRoot(root, 'new', 'code', 'apache/218');
  expect(status).toBe(0);
  expect(stdout.match(/^made .*/gm)).toEqual([
    'made content/apache/owner.yaml',
    'made content/apache/218.yaml',
    'made locales/en/apache/218.yaml',
    'made locales/fr/apache/218.yaml',
    'made locales/tr/apache/218.yaml',
  ]);
  const { diagnostics } = await checkHere(root);
  const empty = [
    'content/apache/owner.yaml',
    'content/apache/218.yaml',
    'locales/en/apache/218.yaml',
  ].flatMap((file) =>
    root
      .text(file)
      .split('\n')
      .flatMap((line, index) =>
        /: (?:""|\[\]|\{\})|- ""/.test(line) ? [`${file}:${index + 1}`] : [],
      ),
  );
  const found = new Set(diagnostics.map(({ file, line }) => `${file}:${line}`));
  expect(empty.length).toBeGreaterThan(18);
  expect(empty.filter((place) => !found.has(place))).toEqual([]);
});

test('a code is renamed and removed everywhere', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  const dry = await inRoot(root, 'rename', 'nginx/499', 'nginx/498', '--dry-run');
  expect(dry.stdout).toContain('make   content/nginx/498.yaml\n');
  expect(await codes(root)).toEqual([]);
  expect(await inRoot(root, 'rename', 'nginx/499', 'nginx/498')).toMatchObject({
    status: 0,
    stderr: '',
    stdout: dry.stdout,
  });
  expect(await codes(root)).toEqual(['content/nginx/498.yaml example-status-line']);
  const { stdout } = await inRoot(root, 'remove', 'nginx/498');
  expect(existsSync(root.at('content/nginx/498.yaml'))).toBe(false);
  expect(stdout).toMatch(
    /These still lead to nginx\/498; write them anew:\n(?: {2}locales\/.* description\n){3}$/,
  );
});

test('pseudo compiles two more languages', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  const out = root.at('out');
  expect(await inRoot(root, 'pseudo', '--out', out)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: `Compiled en, fr, tr, en-XA, ar-XB into ${out}.\n`,
  });
  expect(readdirSync(`${out}/catalogs`).sort()).toEqual([
    'ar-XB.json',
    'en-XA.json',
    'en.json',
    'fr.json',
    'tr.json',
  ]);
  expect(readFileSync(`${out}/ui/en-XA/site.json`, 'utf8')).toContain('⟦');
});

test.each<readonly [string, string[], RegExp]>([
  ['nothing new', ['new'], /What is new\?/],
  ['a language that is there', ['new', 'locale', 'tr'], /locales\/tr is there already/],
  ['a tag in other capitals', ['new', 'locale', 'DE'], /written “de”/],
  ['no tag', ['new', 'locale', '../x'], /“\.\.\/x” is no language tag/],
  ['a code that is there', ['new', 'code', '404'], /404 is there already/],
  ['no code', ['new', 'code', '../404'], /is no id of a code/],
  ['a folder that holds no codes', ['new', 'code', 'ecosystems/404'], /is no id of a code/],
  ['a file that is not there', ['fix', 'locales/tr/iana/999.yaml'], /There is no file/],
  ['one id', ['rename', '404'], /old id and the new one/],
  ['an unknown id', ['rename', '405', '406'], /There is no code 405/],
  ['an id that is taken', ['rename', 'nginx/499', '404'], /404 is there already/],
  ['nothing to remove', ['remove'], /Which one\?/],
  ['unknown words', ['remove', 'ui/site.nope'], /There are no words/],
])('%s is wrong usage', { timeout: TIMEOUT }, async (_title, args, message) => {
  using root = new TemporaryRoot();
  const run = await inRoot(root, ...args);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/\n {4}at /);
});

test(
  'rename removes nothing where one of the new files cannot be made',
  { timeout: TIMEOUT },
  async () => {
    using root = new TemporaryRoot();
    mkdirSync(root.at('locales/fr/nginx/.498.yaml.tmp'));
    const before = root.files();
    const run = await inRoot(root, 'rename', 'nginx/499', 'nginx/498');
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(
      /^locales\/fr\/nginx\/498\.yaml cannot be written \(\w+\)\.\nNothing was changed\.\n$/,
    );
    expect(root.files()).toEqual(before);
  },
);
