import { buildProject, check } from '@polystatus/core';
import {
  historyFor,
  historyPath,
  localeStates,
  lockPath,
  printLock,
  sync,
} from '@polystatus/core/state';
import {
  EN,
  FR,
  sources,
  textOf,
  TR,
  TR_LOCALE,
  type Overrides,
} from '@polystatus/core/test/project';
import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import { removeWords, renameWords } from './interface-words.ts';
import { removeCode } from './remove-code.ts';
import { renameCode } from './rename-code.ts';

const HISTORY = historyPath('en');
const LINKED: Overrides = Object.fromEntries(
  [EN, TR, FR].map((path) => {
    const description = /^description: \|\n {2}/m.exec(textOf(path))?.[0] ?? '';
    return [path, textOf(path).replace(description, `${description}[499](nginx/499). `)];
  }),
);

function open(overrides: Overrides) {
  const own = sources(overrides);
  return {
    project: buildProject(own, []),
    texts: new Map(own.map(({ path, text }) => [path, text])),
  };
}

/** All files after the changes. */
function after(overrides: Overrides, changes: readonly Change[]) {
  const files = Object.fromEntries(changes.map(({ path, after: text }) => [path, text ?? null]));
  return sources({ ...overrides, ...files });
}

function faultsOf(own: ReturnType<typeof sources>): string[] {
  return check({ sources: own, diagnostics: [] }, '2026-06-15').diagnostics.map(
    ({ file, code }) => `${file} ${code}`,
  );
}

function locked(overrides: Overrides): Overrides {
  const { project } = open(overrides);
  const locks = new Map(
    ['tr', 'fr'].map((tag) => {
      const files = project.locales.get(tag);
      return [lockPath(tag), files ? printLock(sync(project, files)) : ''];
    }),
  );
  return {
    ...Object.fromEntries(locks),
    [HISTORY]: historyFor(project, (path) => locks.get(path)),
  };
}

test('a renamed code is renamed everywhere: nothing is missing, wrong or stale', () => {
  const before = { ...LINKED, ...locked(LINKED) };
  const { project, texts } = open(before);
  const result = after(before, renameCode(project, texts, 'nginx/499', 'nginx/498'));
  expect(result.some(({ path }) => path.includes('499'))).toBe(false);
  expect(result.filter(({ text }) => text.includes('nginx/499'))).toEqual([]);
  // The log line of the example still shows the old number: people must look at it.
  expect(faultsOf(result)).toEqual(['content/nginx/498.yaml example-status-line']);
  const renamed = buildProject(result, []);
  for (const tag of ['tr', 'fr']) {
    const files = renamed.locales.get(tag);
    const states = files ? localeStates(renamed, files) : [];
    expect(states.filter(({ state, line }) => state !== 'translated' || !line)).toEqual([]);
  }
  const textOf = (path: string) => result.find((file) => file.path === path)?.text;
  expect(textOf(HISTORY)).toContain('[498](nginx/498)');
  expect(textOf(HISTORY)).toBe(historyFor(renamed, textOf));
});

test('exceptions of a locale follow, and no other byte of its file', () => {
  const text = `${textOf(TR_LOCALE)}same-as-source:\n  - message: nginx/499.title # c\n    reason: For a test.\n`;
  const { project, texts } = open({ [TR_LOCALE]: text });
  const change = renameCode(project, texts, 'nginx/499', 'nginx/498').find(
    ({ path }) => path === TR_LOCALE,
  );
  expect(change?.after).toBe(text.replace('nginx/499', 'nginx/498'));
});

test.each<[from: string, to: string, message: RegExp]>([
  ['405', '406', /no code 405/],
  ['nginx/49', '406', /no code nginx\/49\. Did you mean nginx\/499/],
  ['nginx/499', '404', /is there already/],
  ['nginx/499', 'ui/404', /no id of a code/],
  ['nginx/499', 'iana/499', /no id of a code/],
  ['nginx/499', 'choose/499', /no id of a code/],
  ['../404', '405', /no code/],
])('%s cannot become %s', (from, to, message) => {
  const { project, texts } = open({});
  expect(() => renameCode(project, texts, from, to)).toThrow(message);
});

test('a removed code leaves nothing but the links that people must rewrite', () => {
  const before = { ...LINKED, ...locked(LINKED) };
  const { project, texts } = open(before);
  const { changes, left } = removeCode(project, texts, 'nginx/499');
  expect(left.map(({ file, path }) => `${file} ${path.join('.')}`)).toEqual([
    `${EN} description`,
    `${FR} description`,
    `${TR} description`,
  ]);
  const result = after(before, changes);
  expect(result.some(({ path }) => path.includes('nginx'))).toBe(false);
  const locks = result.filter(({ path }) => path.endsWith('lock.json'));
  expect(locks.filter(({ text }) => /^"(?:nginx|.*related\.nginx)/m.test(text))).toEqual([]);
});

test('words of the interface are renamed and removed in every language', () => {
  const before = locked({});
  const { project, texts } = open(before);
  const renamed = after(
    before,
    renameWords(project, texts, 'ui/site.search.code', 'ui/site.search.sign'),
  );
  expect(faultsOf(renamed)).toEqual([]);
  expect(renamed.filter(({ text }) => text.includes('  code:')).map(({ path }) => path)).toEqual(
    [],
  );
  expect(renamed.find(({ path }) => path === 'locales/tr/lock.json')?.text).toContain(
    '"ui/site.search.sign"',
  );
  const removed = after(before, removeWords(project, texts, 'ui/site.search'));
  expect(faultsOf(removed)).toEqual([]);
  expect(
    removed.filter(({ text }) => /^search:|ui\/site\.search/m.test(text)).map(({ path }) => path),
  ).toEqual([]);
});

test.each<
  [
    title: string,
    act: (...args: Parameters<typeof removeWords>) => unknown,
    id: string,
    message: RegExp,
  ]
>([
  ['unknown words', removeWords, 'ui/site.nope', /no words “ui\/site\.nope”/],
  ['a whole file', removeWords, 'ui/site', /no word of the interface/],
  [
    'another place',
    (project, texts, id) => renameWords(project, texts, id, 'ui/site.a.b'),
    'ui/site.tagline',
    /last part/,
  ],
  [
    'a taken name',
    (project, texts, id) => renameWords(project, texts, id, 'ui/site.search'),
    'ui/site.tagline',
    /there already/,
  ],
])('refuses %s', (_title, act, id, message) => {
  const { project, texts } = open({});
  expect(() => act(project, texts, id)).toThrow(message);
});
