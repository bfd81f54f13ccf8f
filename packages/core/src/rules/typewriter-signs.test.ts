import { edit, EN_UI, FR, TR, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  ['a straight apostrophe', edit(FR, 'L’adresse a', "L'adresse a"), [`${FR}:9:5 typewriter-signs`]],
  [
    'straight quotation marks',
    edit(TR, 'Adres yanlış', 'Adres "soup" yanlış'),
    [`${TR}:9:5 typewriter-signs`],
  ],
  ['three dots', edit(TR, 'Adres yanlış', 'Adres... yanlış'), [`${TR}:9:5 typewriter-signs`]],
  [
    'an interface word',
    edit(EN_UI, 'in plain words', "in people's words"),
    [`${EN_UI}:7:10 typewriter-signs`],
  ],
  [
    'the sign for three dots and curly quotes',
    edit(TR, 'Adres yanlış', 'Adres “soup”… yanlış’tır'),
    [],
  ],
  [
    'a locale whose apostrophe is straight',
    {
      ...edit(TR_LOCALE, 'apostrophe: ’', 'apostrophe: "\'"'),
      ...edit(TR, 'Adres yanlış', "IANA'nın adresi yanlış"),
    },
    [],
  ],
]);
