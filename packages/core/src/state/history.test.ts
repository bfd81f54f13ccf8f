import { expect, test } from 'vitest';
import { sources, type Overrides } from '../../test/project.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { buildProject } from '../validate/project.ts';
import { fingerprint } from './fingerprint.ts';
import { historyFor, knownTexts, previousSource } from './history.ts';
import { historyPath, printHistory } from './history-file.ts';
import { lockLine, lockPath, printLock } from './lock.ts';
import { parseHistory } from './parse-history.ts';

const PATH = historyPath('en');
const texts = (...all: readonly string[]): Map<string, string> =>
  new Map(all.map((text) => [fingerprint(text), text]));
const good = printHistory(texts('Not Found', 'Gone'));

test('one line a text, sorted, so that git merges line by line', () => {
  expect(good).toBe('{\n"ABnfxLMtY8": "Not Found",\n"VfaojcAlee": "Gone"\n}\n');
  expect(printHistory(new Map())).toBe('{}\n');
});

test.each<
  readonly [title: string, text: string, faults: readonly string[], kept: readonly string[]]
>([
  ['as it was written', good, [], ['Not Found', 'Gone']],
  [
    'reformatted by an editor',
    JSON.stringify(JSON.parse(good), null, 4),
    [],
    ['Not Found', 'Gone'],
  ],
  [
    'with a text twice, as a merge leaves it',
    good.replace('\n}', ',\n"VfaojcAlee": "Gone"\n}'),
    [],
    ['Not Found', 'Gone'],
  ],
  [
    'with a text edited by hand',
    good.replace('"Gone"', '"Lost"'),
    ['3:1 damaged-lock VfaojcAlee is not the fingerprint of its text.'],
    ['Not Found'],
  ],
  [
    'with a number',
    good.replace('"Gone"', '1'),
    ['3:1 damaged-lock VfaojcAlee is not the fingerprint of its text.'],
    ['Not Found'],
  ],
  [
    'without a comma',
    good.replace(',', ''),
    ['3:1 damaged-lock The history is not valid JSON from here on.'],
    [],
  ],
  [
    'that is a list',
    '[]',
    ['1:1 damaged-lock The history must be an object with a text for each fingerprint.'],
    [],
  ],
  [
    'with an unresolved merge',
    `<<<<<<< ours\n${good}=======\n${good}>>>>>>> theirs\n`,
    ['1:1 merge-conflict A merge conflict was left in the file.'],
    [],
  ],
])('a history %s', (_title, text, faults, kept) => {
  const into: Diagnostic[] = [];
  const read = parseHistory({ path: PATH, identity: { kind: 'history', tag: 'en' }, text }, into);
  expect(
    into.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`),
  ).toEqual(faults);
  expect([...(read?.values() ?? [])]).toEqual(kept);
});

test.each<[title: string, text: string, place: readonly number[], hint: string]>([
  [
    'has a text edited by hand',
    JSON.stringify(JSON.parse(good.replace('Gone', 'Lost')), null, 4),
    [3, 5, 3, 17],
    'Remove the line and run pnpm content sync, or take the file back from git; only tools write it.',
  ],
  [
    'has all on one line',
    JSON.stringify(JSON.parse(good.replace('Gone', 'Lost'))),
    [1, 1, 1, 1],
    'Remove the line and run pnpm content sync, or take the file back from git; only tools write it.',
  ],
  [
    'was merged',
    `<<<<<<< ours\n${good}`,
    [1, 1, 1, 13],
    `Keep either version whole (git checkout --ours -- ${PATH}), then run pnpm content sync: it adds the texts of today that the other one had.`,
  ],
  [
    'is no JSON',
    '{',
    [1, 2, 1, 3],
    `Take the file back from git (git checkout -- ${PATH}), or delete it: without it nobody sees what a changed text said before. Then run pnpm content sync.`,
  ],
])('where a history %s, and what to do', (_title, text, place, hint) => {
  const into: Diagnostic[] = [];
  parseHistory({ path: PATH, identity: { kind: 'history', tag: 'en' }, text }, into);
  const found = into.map((one) => [one.line, one.column, one.endLine, one.endColumn, one.hint]);
  expect(found).toEqual([[...place, hint]]);
});

test('what is known are the texts of today and those of before', () => {
  const known = (overrides: Overrides): Map<string, string> =>
    knownTexts(buildProject(sources(overrides), []));
  const all = known({ [PATH]: printHistory(texts('Lost')) });
  expect(all.get(fingerprint('Lost'))).toBe('Lost');
  expect(all.get(fingerprint('Not Found'))).toBe('Not Found');
  expect(known({}).get(fingerprint('Lost'))).toBeUndefined();
  expect(known({ 'locales/en/locale.yaml': null }).size).toBe(0);
});

test('what a translation was made from', () => {
  const project = buildProject(sources({ [PATH]: printHistory(texts('Lost')) }), []);
  const before = (line: string | undefined, source?: string): string | undefined =>
    previousSource(project, {
      line: line === undefined ? undefined : lockLine(line, 'x'),
      source,
    });
  expect(before(undefined, 'Lost')).toBeUndefined();
  // The text of today need not stand in the history.
  expect(before('Found', 'Found')).toBe('Found');
  expect(before('Lost', 'Found')).toBe('Lost');
  expect(before('Lost')).toBe('Lost');
  expect(before('Never kept', 'Found')).toBeUndefined();
});

const TITLE = '404.title';
const made = (source: string): string =>
  printLock(new Map([[TITLE, lockLine(source, 'Bulunamadı')]]));

test.each<readonly [title: string, locks: Overrides, kept: readonly string[]]>([
  ['what one lock names', { tr: made('Lost') }, ['Lost']],
  ['once what two name', { tr: made('Lost'), fr: made('Lost') }, ['Lost']],
  ['what each of two names', { tr: made('Lost'), fr: made('Gone') }, ['Gone', 'Lost']],
  ['a text of today that it did not have', { tr: made('Not Found') }, ['Not Found']],
  ['nothing that nobody knows', { tr: made('Never said') }, []],
  ['nothing without a lock', {}, []],
  ['what a damaged lock names', { tr: made('Lost').slice(0, -8) }, ['Lost']],
  ['what a lock in a merge names', { tr: `<<<<<<< a\n${made('Lost')}=======\n` }, ['Lost']],
])('the history keeps %s', (_title, locks, kept) => {
  const paths = Object.entries(locks).map(([tag, text]) => [lockPath(tag), text] as const);
  const project = buildProject(
    sources({ ...Object.fromEntries(paths), [PATH]: printHistory(texts('Lost', 'Gone', 'Old')) }),
    [],
  );
  const now = new Map(paths);
  const printed = historyFor(project, (path) => now.get(path) ?? undefined);
  expect(Object.values(JSON.parse(printed) as object).sort()).toEqual(kept);
});

test('of a lock that cannot be read nothing is forgotten', () => {
  const project = buildProject(sources({ [PATH]: printHistory(texts('Lost')) }), []);
  const unread = { ...project, paths: new Set([...project.paths, lockPath('tr')]) };
  expect(historyFor(unread, () => undefined)).toContain('"Lost"');
});
