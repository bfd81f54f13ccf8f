import { edit, EN, EN_UI, FR_UI, textOf, TR, TR_LOCALE, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const BARE =
  '# yaml-language-server: $schema=../../../packages/core/schemas/entry.schema.json\n{}\n';

testRule('same-messages', [
  [
    'a point too few',
    edit(TR, '  - Sayfa taşınmış veya silinmiştir.\n', ''),
    ['tr causes: missing-message'],
  ],
  [
    'a point too many',
    edit(TR, '  - Sayfa taşınmış veya', '  - Yol başka bir yerdedir.\n  - Sayfa taşınmış veya'),
    ['tr causes.2 extra-message'],
  ],
  [
    'a key too few',
    edit(TR_UI, '  code: "`Allow` alanına bakın"\n', ''),
    ['tr ui/site search: missing-message'],
  ],
  [
    'a key too many',
    edit(TR_UI, 'search:', 'other: Başka\nsearch:'),
    ['tr ui/site other: extra-message'],
  ],
  [
    'a plural form too few',
    edit(FR_UI, '  results_many: "{{count}} de résultats"\n', ''),
    ['fr ui/site search: missing-message'],
  ],
  [
    'a plural form the language does not have',
    edit(TR_UI, '  code:', '  results_few: "{{count}} sonuç"\n  code:'),
    ['tr ui/site search.results_few: extra-message'],
  ],
  [
    'ordinal forms, which are others than those of numbers',
    {
      ...edit(
        EN_UI,
        '  code:',
        '  nth_ordinal_one: "{{count}}st"\n  nth_ordinal_two: "{{count}}nd"\n  nth_ordinal_few: "{{count}}rd"\n  nth_ordinal_other: "{{count}}th"\n  code:',
      ),
      ...edit(
        FR_UI,
        '  code:',
        '  nth_ordinal_one: "{{count}}er"\n  nth_ordinal_other: "{{count}}e"\n  code:',
      ),
      ...edit(TR_UI, '  code:', '  nth_ordinal_other: "{{count}}."\n  code:'),
    },
    [],
  ],
  // What is no text is for the schema to say.
  [
    'a number in the place of a message',
    edit(TR_UI, '  code: "`Allow` alanına bakın"', '  code: 4'),
    [],
  ],
  [
    'a truth in the place of a message',
    edit(TR_UI, '  code: "`Allow` alanına bakın"', '  code: true'),
    [],
  ],
  [
    'a number in the place of a group',
    { [TR_UI]: textOf(TR_UI).replace(/^search:\n(?: .*\n)+/m, 'search: 4\n') },
    [],
  ],
  [
    'a truth in the place of a group',
    { [TR_UI]: textOf(TR_UI).replace(/^search:\n(?: .*\n)+/m, 'search: true\n') },
    [],
  ],
  [
    'nothing in the place of a message',
    edit(TR_UI, '  code: "`Allow` alanına bakın"', '  code:'),
    ['tr ui/site search.code: missing-message'],
  ],
  [
    'nothing in the place of a group',
    { [TR_UI]: textOf(TR_UI).replace(/^search:\n(?: .*\n)+/m, 'search:\n') },
    ['code', 'results_one', 'results_other'].map(() => 'tr ui/site search: missing-message'),
  ],
  [
    'a map in the place of a message',
    edit(TR_UI, '  code: "`Allow` alanına bakın"', '  code: { a: b }'),
    [],
  ],
  ['a text for none', edit(TR_UI, '  code:', '  results_zero: Sonuç yok\n  code:'), []],
  [
    'situations that another language has none of',
    edit(EN, 'synonyms:', 'situations:\n  - old link\nsynonyms:'),
    [],
  ],
  [
    'no synonyms at all',
    edit(TR, 'synonyms:\n  - sayfa bulunamadı\n  - ölü link\n', ''),
    ['locales/tr/iana/404.yaml missing-message'],
  ],
  ['more synonyms', edit(TR, '  - ölü link', '  - ölü link\n  - kırık link'), []],
  [
    'nothing but its schema',
    {
      [TR]: '# yaml-language-server: $schema=../../../packages/core/schemas/entry.schema.json\n{}\n',
    },
    [`${TR} missing-message`],
  ],
  [
    'nothing, where some of it is promised',
    { [TR]: BARE, ...edit(TR_LOCALE, 'typography:', 'tier: titles\ntypography:') },
    [`${TR} missing-message`],
  ],
  [
    'nothing, where nothing is promised',
    { [TR]: BARE, ...edit(TR_LOCALE, 'typography:', 'tier: none\ntypography:') },
    [],
  ],
  ['no related codes', { [TR]: textOf(TR).replace(/^related:\n(?: .*\n)+/m, '') }, []],
  ['no header fields', { [TR]: textOf(TR).replace(/^headers:\n(?: .*\n)+/m, '') }, []],
  ['another related code', edit(TR, 'nginx/499: Yanıtı', '"410": Yanıtı'), []],
  ['another header field', edit(TR, '  Cache-Control:', '  Vary:'), []],
  ['fewer synonyms', edit(TR, '  - ölü link\n', ''), []],
  [
    'no causes',
    { [TR]: textOf(TR).replace(/^causes:\n(?: .*\n)+/m, '') },
    [`${TR} missing-message`],
  ],
  [
    'no causes, where only titles are promised',
    {
      [TR]: textOf(TR).replace(/^causes:\n(?: .*\n)+/m, ''),
      ...edit(TR_LOCALE, 'typography:', 'tier: titles\ntypography:'),
    },
    [],
  ],
  [
    'a key that only looks like a form',
    { 'en ui/site see_other': 'See', 'tr ui/site see_other': 'Bak' },
    [],
  ],
]);
