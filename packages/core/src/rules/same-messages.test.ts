import { edit, EN_UI, FR_UI, TR, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  [
    'a point too few',
    edit(TR, '  - Sayfa taşınmış veya silinmiştir.\n', ''),
    [`${TR}:8:1 missing-message`],
  ],
  [
    'a point too many',
    edit(TR, '  - Sayfa taşınmış veya', '  - Yol başka bir yerdedir.\n  - Sayfa taşınmış veya'),
    [`${TR}:11:5 extra-message`],
  ],
  [
    'a key too few',
    edit(TR_UI, '  code: "`Allow` alanına bakın"\n', ''),
    [`${TR_UI}:3:1 missing-message`],
  ],
  [
    'a key too many',
    edit(TR_UI, 'search:', 'other: Başka\nsearch:'),
    [`${TR_UI}:3:1 extra-message`],
  ],
  [
    'a plural form too few',
    edit(FR_UI, '  results_many: "{{count}} de résultats"\n', ''),
    [`${FR_UI}:3:1 missing-message`],
  ],
  [
    'a plural form the language does not have',
    edit(TR_UI, '  code:', '  results_few: "{{count}} sonuç"\n  code:'),
    [`${TR_UI}:6:3 extra-message`],
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
  ['a text for none', edit(TR_UI, '  code:', '  results_zero: Sonuç yok\n  code:'), []],
  ['more synonyms', edit(TR, '  - ölü link', '  - ölü link\n  - kırık link'), []],
]);
