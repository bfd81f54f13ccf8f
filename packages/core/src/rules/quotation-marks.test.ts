import { edit, EN } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const [turkish, french] = [['tr'], ['fr']];

testRule('quotation-marks', [
  ['French marks in Turkish', { tr: 'Adres «soup» yanlıştır.' }, turkish],
  ['English marks in French', { fr: 'L’adresse “soup” est fausse.' }, french],
  ['German marks in Turkish', { tr: 'Adres „soup“ yanlıştır.' }, turkish],
  ['a quotation left open', { tr: 'Adres “soup yanlıştır.' }, turkish],
  ['a quotation never opened', { tr: 'Adres soup” yanlıştır.' }, turkish],
  ['the same marks within', { tr: 'Adres “a “b” c” yanlıştır.' }, turkish],
  ['the right marks within', { tr: 'Adres “a ‘b’ c” yanlıştır.' }, []],
  [
    'the right marks within, in French',
    { fr: 'L’adresse «\u202Fla “soup” d’ici\u202F» est là.' },
    [],
  ],
  ['apostrophes', { tr: 'IANA’nın 404’ü, `Allow`’ın “HTTP’nin ‘API’si’”' }, []],
  [
    'a quotation lost',
    { ...edit(EN, 'The address was', 'The “address” was'), tr: 'Adres “soup” yanlıştır.' },
    french,
  ],
  ['a quotation more than in the source', { tr: 'Adres “soup” yanlıştır.' }, []],
  ['inline code', { tr: 'Adres `«` yanlıştır.' }, []],
]);
