import { expect, test } from 'vitest';
import { fixWith } from '../../test/fix-with.ts';
import { edit, EN } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';
import { rule } from './quotation-marks.ts';

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
  ['a space within', { tr: 'Adres “ soup” yanlıştır.' }, turkish],
  ['a space within at the end', { tr: 'Adres “soup\u00A0” yanlıştır.' }, turkish],
  ['inline code', { tr: 'Adres `«` yanlıştır.' }, []],
]);

test.each([
  ['tr', 'Adres «soup», „a“ yanlıştır.', 'Adres “soup”, “a” yanlıştır.'],
  ['tr', 'Adres “ soup ” yanlıştır.', 'Adres “soup” yanlıştır.'],
  ['tr', 'Adres “soup `“` yanlıştır.', 'Adres “soup `“` yanlıştır.'],
  ['tr', 'Adres “soup” ve “`a`” doğrudur.', 'Adres “soup” ve “`a`” doğrudur.'],
  ['fr', 'L’adresse “soup” est là.', 'L’adresse «soup» est là.'],
  ['fr', 'L’adresse «\u202Fsoup\u202F» est là.', 'L’adresse «\u202Fsoup\u202F» est là.'],
])('in %s, fixes %s', (tag, text, expected) => {
  expect(fixWith(rule, tag, text)).toBe(expected);
});
