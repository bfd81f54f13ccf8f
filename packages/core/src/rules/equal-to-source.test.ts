import { edit, EN_UI, FR_UI, TR, TR_LOCALE, TR_UI, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

/** Allows one message of the Turkish project to equal its source. */
const exception = (message: string): Overrides =>
  edit(
    TR_LOCALE,
    'glossary: []',
    `glossary: []\nsame-as-source:\n  - message: ${message}\n    reason: for the test`,
  );

testRule([
  ['a forgotten title', edit(TR, 'Bulunamadı', 'Not Found'), [`${TR}:2:8 equal-to-source`]],
  [
    'a forgotten point of a list',
    edit(TR, 'Sayfa taşınmış veya silinmiştir.', 'The page was moved or deleted.'),
    [`${TR}:10:5 equal-to-source`],
  ],
  [
    'a forgotten interface word',
    edit(TR_UI, '{{count}} sonuç"\n  results_other', '{{count}} result"\n  results_other'),
    [`${TR_UI}:4:16 equal-to-source`],
  ],
  ['the same synonym in two languages', edit(TR, 'ölü link', 'dead link'), []],
  [
    'code alone',
    {
      ...edit(EN_UI, 'See `Allow`', '"`Allow`"'),
      ...edit(TR_UI, '`Allow` alanına bakın', '`Allow`'),
      ...edit(FR_UI, 'Voir `Allow`', '"`Allow`"'),
    },
    [],
  ],
  ['a named exception', { ...edit(TR, 'Bulunamadı', 'Not Found'), ...exception('404.title') }, []],
  [
    'a named exception for an interface word',
    {
      ...edit(TR_UI, 'Her durum kodu, yalın sözlerle', 'Every status code in plain words'),
      ...exception('ui/site.tagline'),
    },
    [],
  ],
  [
    'an exception that is not needed',
    exception('404.title'),
    [`${TR_LOCALE}:11:14 unneeded-exception`],
  ],
  [
    'an exception for a message that never was',
    exception('999.title'),
    [`${TR_LOCALE}:11:14 unneeded-exception`],
  ],
]);
