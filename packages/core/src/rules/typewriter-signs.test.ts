import { edit, EN_UI, FR, TR, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('typewriter-signs', [
  ['a straight apostrophe', edit(FR, 'L’adresse a', "L'adresse a"), ['fr']],
  ['straight quotation marks', edit(TR, 'Adres yanlış', 'Adres "soup" yanlış'), ['tr']],
  ['straight single quotation marks', edit(TR, 'Adres yanlış', "Adres 'soup' yanlış"), ['tr']],
  ['three dots', edit(TR, 'Adres yanlış', 'Adres... yanlış'), ['tr']],
  ['an interface word', edit(EN_UI, 'in plain words', "in people's words"), ['en ui/site tagline']],
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
