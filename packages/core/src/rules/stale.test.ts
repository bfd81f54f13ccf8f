import { expect, test } from 'vitest';
import {
  edit,
  EN,
  EN_UI,
  FR_UI,
  sources,
  TR,
  TR_UI,
  diagnose,
  faults,
} from '../../test/project.ts';
import { buildProject, targetLocales } from '../project.ts';
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
const changed = edit(TR, 'title: Bulunamadı', 'title: Yok');

test.each([
  ['nothing changed', {}, []],
  [
    'the source changed',
    edit(EN_UI, 'Every status code in', 'All status codes in'),
    [`${FR_UI}:2:10 stale`, `${TR_UI}:2:10 stale`],
  ],
  [
    'the source changed and one translation with it',
    {
      ...edit(EN_UI, 'Every status code in', 'All status codes in'),
      ...edit(TR_UI, 'Her durum kodu', 'Bütün durum kodları'),
    },
    [`${FR_UI}:2:10 stale`],
  ],
  ['only the source’s quotes changed', edit(EN, 'can’t', 'can‘t'), []],
  ['only a translation changed', changed, []],
  ['a damaged lock', { 'locales/tr/lock.json': '{' }, ['locales/tr/lock.json:1:2 damaged-lock']],
])('%s', (_title, overrides, expected) => {
  // Other rules have their own to say of these texts.
  const own = faults({ ...locks, ...overrides }).filter((fault) => /(?:stale|-lock)$/.test(fault));
  expect(own).toEqual(expected);
});

test('it warns, and says how to see the change and how to accept it', () => {
  const fault = diagnose({
    ...locks,
    ...edit(EN_UI, 'Every status code in', 'All status codes in'),
  }).find(({ code, file }) => code === 'stale' && file === TR_UI);
  expect(fault?.severity).toBe('warning');
  expect(fault?.hint).toContain('pnpm content diff ui/site.tagline --locale tr');
  expect(fault?.hint).toContain(
    'pnpm content accept ui/site.tagline --locale tr --no-retranslation',
  );
});
