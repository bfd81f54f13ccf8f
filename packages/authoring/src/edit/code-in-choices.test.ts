import { buildProject } from '@polystatus/core';
import { printLock, sync } from '@polystatus/core/state';
import { sources, type Overrides } from '@polystatus/core/test/project';
import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import { removeCode } from './remove-code.ts';
import { renameCode } from './rename-code.ts';

/* Questions and comparisons name codes too: in their own files, in file names and in words. */

const QUESTION = 'content/choose/start.yaml';
const COMPARISON = 'content/comparisons/404-410.yaml';
const OTHER = 'content/comparisons/410-451.yaml';
const SOURCE = 'defined-in:\n  - document: RFC 9110\n';
const EN_COMPARE = 'locales/en/ui/compare.yaml';
const TR_COMPARE = 'locales/tr/ui/compare.yaml';

const words = (title: string): string => `title: ${title}
between:
  # Both missing.
  404-410:
    title: "404 or 410?" # short
    use-404: See [404](404).
    use-410: 'Gone for good.'

  410-451:
    use-410: Gone.
    use-451: Forbidden by law.
`;

const PROJECT: Overrides = {
  [QUESTION]: `answers:
  - id: gone
    codes: ["404"] # never [404]
    defined-in: [{ document: RFC 9110 }]
  - id: either
    codes: ['410', "404"]
    defined-in: [{ document: RFC 9110 }]
`,
  [COMPARISON]: SOURCE,
  [OTHER]: SOURCE,
  [EN_COMPARE]: words('Compare'),
  [TR_COMPARE]: words('Karşılaştır'),
};

function open(overrides: Overrides) {
  const own = sources(overrides);
  return {
    project: buildProject(own, []),
    texts: new Map(own.map(({ path, text }) => [path, text])),
  };
}

/** The project with a lock for Turkish. */
function locked(): Overrides {
  const { project } = open(PROJECT);
  const files = project.locales.get('tr');
  return { ...PROJECT, 'locales/tr/lock.json': files ? printLock(sync(project, files)) : '' };
}

const textsOf = (changes: readonly Change[]): ReadonlyMap<string, string | undefined> =>
  new Map(changes.map(({ path, after }) => [path, after]));

test('a renamed code is renamed in answers, byte by byte', () => {
  const { project, texts } = open(locked());
  const after = textsOf(renameCode(project, texts, '404', '425'));
  expect(after.get(QUESTION)).toBe(PROJECT[QUESTION]?.replaceAll('"404"', '"425"'));
});

test.each([
  ['404', '425', '410-425'],
  ['404', '403', '403-410'],
])('%s as %s is compared as %s: file, words and lock', (from, to, name) => {
  const { project, texts } = open(locked());
  const after = textsOf(renameCode(project, texts, from, to));
  expect(after.has(COMPARISON)).toBe(true);
  expect(after.get(COMPARISON)).toBeUndefined();
  expect(after.get(`content/comparisons/${name}.yaml`)).toBe(SOURCE);
  expect(after.has(OTHER)).toBe(false);
  for (const file of [EN_COMPARE, TR_COMPARE])
    expect(after.get(file)).toBe(
      PROJECT[file]
        ?.replace('404-410', name)
        .replace('use-404', `use-${to}`)
        .replace('[404](404)', `[${to}](${to})`),
    );
  const lock = after.get('locales/tr/lock.json') ?? '';
  expect(lock).toContain(`"ui/compare.between.${name}.use-${to}"`);
  expect(lock).toContain('"ui/compare.between.410-451.use-410"');
  expect(lock).not.toContain('404-410');
});

test('a code that is compared stays a registered one', () => {
  const { project, texts } = open(PROJECT);
  expect(() => renameCode(project, texts, '404', 'nginx/404')).toThrow(
    /Only registered codes are compared, and content\/comparisons\/404-410\.yaml/,
  );
});

test('a removed code takes its comparisons along and leaves the answers that had no other', () => {
  const { project, texts } = open(locked());
  const { changes, left } = removeCode(project, texts, '404');
  const after = textsOf(changes);
  expect(after.has(COMPARISON)).toBe(true);
  expect(after.get(COMPARISON)).toBeUndefined();
  expect(after.has(OTHER)).toBe(false);
  expect(after.get(QUESTION)).toBe(PROJECT[QUESTION]?.replace(', "404"', ''));
  expect(after.get(EN_COMPARE)).not.toContain('404');
  expect(after.get(EN_COMPARE)).toContain('  410-451:\n    use-410: Gone.\n');
  expect(after.get('locales/tr/lock.json')).not.toContain('404-410');
  // Links in the words of the comparison are gone with it.
  expect(left.map(({ file, path }) => `${file} ${path.join('.')}`)).toContain(
    `${QUESTION} answers.0.codes.0`,
  );
  expect(left.filter(({ file }) => file.endsWith('compare.yaml'))).toEqual([]);
});
