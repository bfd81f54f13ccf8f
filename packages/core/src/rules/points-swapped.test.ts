import { edit, EN, sources, TR_LOCALE } from '../../test/project.ts';
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

/** First translations, of which no lock knows anything. */
const points = (en: readonly [string, string], tr: readonly [string, string]) => ({
  ...edit(TR_LOCALE, 'glossary: []', 'glossary:\n  - { term: proxy, use: [vekil sunucu] }'),
  en: en[0],
  'en causes.1': en[1],
  tr: tr[0],
  'tr causes.1': tr[1],
});

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
  [
    'the code of each other',
    points(['It is `PUT`.', 'It is `GET`.'], ['Bu `GET` olur.', 'Bu `PUT` olur.']),
    ['tr', 'tr causes.1'],
  ],
  [
    'the numbers of each other',
    points(['It takes 40 s.', 'It takes 50 s.'], ['50 sn sürer.', '40 sn sürer.']),
    ['tr', 'tr causes.1'],
  ],
  [
    'a name and a term',
    points(
      ['The Chrome window closed.', 'The proxy has ended.'],
      ['Vekil sunucu bitmiş.', 'Bir Chrome penceresi kapanmış.'],
    ),
    ['tr', 'tr causes.1'],
  ],
  [
    'a term of one alone, where the lengths say the same',
    points(
      ['The proxy is off.', 'Somebody wrote a very long address and forgot its end.'],
      ['Birisi çok uzun bir adres yazmış, ama sonunu unutmuş.', 'Vekil sunucu kapalı.'],
    ),
    ['tr', 'tr causes.1'],
  ],
  [
    'a term of one alone, where the lengths do not',
    points(
      ['The proxy of the house is off.', 'It is late.'],
      ['Evin aracısı bütünüyle kapalı.', 'Vekil sunucu geç.'],
    ),
    [],
  ],
  [
    'a name that both points have now',
    points(
      ['The Chrome window closed.', 'The proxy has ended.'],
      ['Chrome için vekil sunucu bitmiş.', 'Bir Chrome penceresi kapanmış.'],
    ),
    [],
  ],
  [
    'in their places',
    points(['It is `PUT`.', 'It is `GET`.'], ['Bu `PUT` olur.', 'Bu `GET` olur.']),
    [],
  ],
]);
