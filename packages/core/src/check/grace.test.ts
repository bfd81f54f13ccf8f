import { expect, test } from 'vitest';
import {
  diagnose,
  edit,
  EN,
  EN_UI,
  FR,
  FR_LOCALE,
  sources,
  textOf,
  TR,
  TR_UI,
  type Overrides,
} from '../../test/project.ts';
import { check } from './check.ts';
import { emptyMemory } from './memory.ts';
import { compile } from '../compile/compile.ts';
import { coverage } from '../state/coverage.ts';

/* What is new in the source may be missing in a translation, for some days. */
const FIRST = '2026-06-15';
const [LAST, AFTER] = ['2026-07-14', '2026-07-15'];
const EN_NGINX = 'locales/en/nginx/499.yaml';
const [TR_NGINX, FR_NGINX] = ['locales/tr/nginx/499.yaml', 'locales/fr/nginx/499.yaml'];

/** A mark for all of a file, in the line below the one that names the schema. */
function newFile(path: string, date = FIRST): Overrides {
  return edit(path, '\n', `\n# new: ${date}\n\n`);
}
/** A text without the lines that a pattern finds. */
function without(path: string, pattern: RegExp): Overrides {
  const text = textOf(path);
  const left = text.replace(pattern, '');
  expect(left).not.toBe(text);
  return { [path]: left };
}
const told = (overrides: Overrides, day: string): string[] =>
  diagnose(overrides, day).map(({ file, code, severity }) => `${severity} ${file} ${code}`);

const newPoint = edit(
  EN,
  '  - The page',
  '  # new: 2026-06-15\n  - Another cause of it.\n  - The page',
);
const newWords = edit(EN_UI, '  code:', '  # new: 2026-06-15\n  fresh: Fresh words\n  code:');

test.each<[title: string, overrides: Overrides, missing: readonly string[]]>([
  [
    'a new code that nobody has translated',
    { ...newFile(EN_NGINX), [TR_NGINX]: null, [FR_NGINX]: null },
    [`${FR_NGINX} missing-file`, `${TR_NGINX} missing-file`],
  ],
  [
    'a new code of which one language has a blank draft',
    { ...newFile(EN_NGINX), [TR_NGINX]: 'title: ""\ncauses: [""]\n', [FR_NGINX]: null },
    [`${FR_NGINX} missing-file`, `${TR_NGINX} missing-message`],
  ],
  [
    'a new code of which one language has half',
    { ...newFile(EN_NGINX), ...without(TR_NGINX, /^summary: .*\n/m) },
    [`${TR_NGINX} missing-message`],
  ],
  [
    'a new code without why others are related',
    { ...newFile(EN), ...without(TR, /^related:\n(?: .*\n)+/m) },
    [`${TR} facts-in-words`],
  ],
  ['a new point of a list', newPoint, [`${FR} missing-message`, `${TR} missing-message`]],
  [
    'new words of the interface',
    newWords,
    ['locales/fr/ui/site.yaml missing-message', `${TR_UI} missing-message`],
  ],
  [
    'a new group of words',
    {
      ...edit(EN_UI, 'search:', '# new: 2026-06-15\nsearch:'),
      ...without(TR_UI, /^search:\n(?: .*\n)+/m),
    },
    [`${TR_UI} missing-message`],
  ],
  ['a new namespace', { ...newFile(EN_UI), [TR_UI]: null }, [`${TR_UI} missing-file`]],
])('%s', (_title, overrides, missing) => {
  const own = (day: string, severity: string): string[] => [
    ...new Set(
      told(overrides, day).flatMap((fault) => {
        const [of, ...rest] = fault.split(' ');
        return of === severity ? [rest.join(' ')] : [];
      }),
    ),
  ];
  for (const day of [FIRST, LAST]) {
    expect(own(day, 'error')).toEqual([]);
    expect(own(day, 'warning')).toEqual(expect.arrayContaining([...missing]));
  }
  expect(own(AFTER, 'error')).toEqual(missing);
});

test.each<[title: string, overrides: Overrides]>([
  ['no mark', { [TR_NGINX]: null }],
  [
    'a mark for something else',
    { ...edit(EN, 'summary:', '# new: 2026-06-15\nsummary:'), ...without(TR, /^title: .*\n/m) },
  ],
  ['a mark in the translation', { ...newFile(TR), ...without(TR, /^title: .*\n/m) }],
  ['a mark without a day', { ...newFile(EN_NGINX, 'lately'), [TR_NGINX]: null }],
  ['a mark that is old', { ...newFile(EN_NGINX, '2026-05-01'), [TR_NGINX]: null }],
  ['the source itself', { ...edit(EN, 'title: Not Found', '# new: 2026-06-15\ntitle: ""') }],
])('%s gives no grace', (_title, overrides) => {
  expect(told(overrides, FIRST).filter((fault) => fault.startsWith('error'))).not.toEqual([]);
});

test('the remedy says until when', () => {
  const [fault] = diagnose({ ...newFile(EN_NGINX), [TR_NGINX]: null }, FIRST);
  expect(fault).toMatchObject({
    severity: 'warning',
    hint: `Add the file; ${EN_NGINX} shows its shape. From ${AFTER} on this is an error.`,
  });
  const late = diagnose({ ...newFile(EN_NGINX), [TR_NGINX]: null }, AFTER).find(
    ({ code }) => code === 'missing-file',
  );
  expect(late?.hint).toBe(`Add the file; ${EN_NGINX} shows its shape.`);
  const [unmarked] = diagnose({ [TR_NGINX]: null }, FIRST);
  expect(unmarked?.hint).toContain('“# new:” and the day on the line above it give translators 30');
});

test('what a memory holds is of no day', () => {
  const read = { sources: sources({ ...newPoint, ...newWords }), diagnostics: [] };
  const memory = emptyMemory();
  for (const day of [FIRST, LAST, AFTER, FIRST])
    expect(check(read, day, undefined, memory).diagnostics).toEqual(check(read, day).diagnostics);
});

test('meanwhile the words of the source stand in, marked, and count as missing', () => {
  const overrides = { ...newFile(EN_NGINX), ...newWords, [TR_NGINX]: null };
  const project = check({ sources: sources(overrides), diagnostics: [] }, FIRST).project();
  const { catalogs, resources } = compile(project);
  const entry = catalogs['tr']?.['nginx/499'];
  expect(entry?.title).toBe(catalogs['en']?.['nginx/499']?.title);
  expect(entry?.fallback).toMatchObject({ title: 'en', 'visitor.message': 'en' });
  expect(resources['tr']).not.toHaveProperty('site.search.fresh');
  const turkish = coverage(project).find(({ locale }) => locale === 'tr');
  expect(turkish?.files[TR_NGINX]?.missing).toBeGreaterThan(8);
  expect(turkish?.files[TR_UI]?.missing).toBe(1);
});

test('a language that promises less has less to be late with', () => {
  const titles = { [FR_LOCALE]: `${textOf(FR_LOCALE)}tier: titles\n` };
  const late = told({ ...titles, ...newFile(EN_NGINX), [FR_NGINX]: null, ...newPoint }, FIRST);
  expect(late.filter((fault) => fault.includes('/fr/'))).toEqual([
    `warning ${FR_NGINX} missing-file`,
  ]);
});
