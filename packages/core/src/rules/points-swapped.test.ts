import { edit, EN, sources } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';
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
const [first, second] = ['Adres yanlış yazılmıştır.', 'Sayfa taşınmış veya silinmiştir.'] as const;
const swapped = { ...locks, tr: second, 'tr causes.1': first };

testRule('points-swapped', [
  ['two points in each other’s place', swapped, ['tr', 'tr causes.1']],
  ['nothing changed', locks, []],
  ['both translated anew', { ...locks, tr: 'Adres eksik.', 'tr causes.1': 'Sayfa yok.' }, []],
  ['one twice', { ...locks, tr: second }, []],
  ['nothing known', { tr: second, 'tr causes.1': first }, []],
  [
    'swapped in the source, too',
    {
      ...swapped,
      ...edit(EN, '- The address was mistyped.\n', ''),
      'en causes.1': 'The address was mistyped.',
    },
    [],
  ],
]);
