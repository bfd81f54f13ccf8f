import { edit, TR, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const tagline = (text: string) =>
  edit(TR_UI, 'Her durum kodu, yalın sözlerle', JSON.stringify(text));
const plural = (text: string) =>
  edit(TR_UI, 'results_other: "{{count}} sonuç"', `results_other: ${JSON.stringify(text)}`);

testRule('placeholder-form', [
  ['a name', tagline('Merhaba {{name}}'), []],
  ['blanks inside', tagline('Merhaba {{ name }}'), ['tr ui/site tagline']],
  ['a format inside', tagline('Toplam {{total, number}}'), ['tr ui/site tagline']],
  ['a mark against escaping', tagline('Merhaba {{- name}}'), ['tr ui/site tagline']],
  ['one brace too few', tagline('Merhaba {{name}'), ['tr ui/site tagline']],
  ['nothing inside', tagline('Merhaba {{}}'), ['tr ui/site tagline']],
  ['a count without plural forms', tagline('{{count}} kod'), ['tr ui/site tagline']],
  [
    'what its source does wrong, too',
    { 'en ui/site tagline': 'Hello {{ name }}', 'tr ui/site tagline': 'Merhaba {{ name }}' },
    ['en ui/site tagline'],
  ],
  [
    'something else than its source does wrong',
    { 'en ui/site tagline': 'Hello {{ name }}', 'tr ui/site tagline': 'Merhaba {{name}' },
    ['en ui/site tagline', 'tr ui/site tagline'],
  ],
  ['a plural form without the count', plural('Birçok sonuç'), ['tr ui/site search.results_other']],
  ['a plural form with the count', plural('{{count}} tane sonuç'), []],
  ['in an entry', edit(TR, 'ölü link', '"{{name}} yok"'), ['tr synonyms.1']],
  ['in inline code of an entry', edit(TR, 'Adres yanlış', '"`{{name}}` yanlış"'.slice(1, -1)), []],
  ['braces that only close', tagline('Merhaba name}}'), ['tr ui/site tagline']],
  ['a synonym without braces', { 'tr synonyms.0': 'x' }, []],
  [
    'a plural form with another value',
    plural('{{name}} sonuç'),
    ['tr ui/site search.results_other'],
  ],
]);
