import { expect, test } from 'vitest';
import { edit, EN, EN_UI, sources, TR, TR_UI } from '../../test/project.ts';
import { diagnosticsOf, testRule } from '../../test/test-rule.ts';
import { buildProject, targetLocales } from '../validate/project.ts';
import { printLock } from '../state/lock.ts';
import { sync } from '../state/sync.ts';

const project = buildProject(sources(), []);
/** The locks of the unchanged project. */
const locks = Object.fromEntries(
  targetLocales(project).map((target) => [
    `locales/${target.tag}/lock.json`,
    printLock(sync(project, target)),
  ]),
);

testRule('stale', [
  ['nothing changed', locks, []],
  [
    'the source changed',
    { ...locks, ...edit(EN_UI, 'Every status code in', 'All status codes in') },
    ['fr ui/site tagline', 'tr ui/site tagline'],
  ],
  [
    'the source changed and one translation with it',
    {
      ...locks,
      ...edit(EN_UI, 'Every status code in', 'All status codes in'),
      ...edit(TR_UI, 'Her durum kodu', 'Bütün durum kodları'),
    },
    ['fr ui/site tagline'],
  ],
  ['only the source’s quotes changed', { ...locks, ...edit(EN, 'can’t', 'can‘t') }, []],
  ['only a translation changed', { ...locks, ...edit(TR, 'title: Bulunamadı', 'title: Yok') }, []],
  ['a damaged lock', { ...locks, 'locales/tr/lock.json': '{' }, []],
]);

test('it warns, and says how to see the change and how to accept it', () => {
  const fault = diagnosticsOf('stale', {
    ...locks,
    ...edit(EN_UI, 'Every status code in', 'All status codes in'),
  }).find(({ file }) => file === TR_UI);
  expect(fault?.severity).toBe('warning');
  expect(fault?.hint).toContain('pnpm content diff ui/site.tagline --locale tr');
  expect(fault?.hint).toContain(
    'pnpm content accept ui/site.tagline --locale tr --no-retranslation',
  );
});
