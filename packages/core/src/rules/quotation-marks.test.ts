import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, type Case, type Overrides } from '../../test/project.ts';

const tr = (to: string): Overrides => edit(TR, 'Adres yanlış yazılmıştır.', `"${to}"`);
const fr = (to: string): Overrides => edit(FR, 'L’adresse a été mal saisie.', `"${to}"`);
const [turkish, french] = [[`${TR}:9:5`], [`${FR}:9:5`]];

test.each<Case>([
  ['French marks in Turkish', tr('Adres «soup» yanlıştır.'), turkish],
  ['English marks in French', fr('L’adresse “soup” est fausse.'), french],
  ['German marks in Turkish', tr('Adres „soup“ yanlıştır.'), turkish],
  ['a quotation left open', tr('Adres “soup yanlıştır.'), turkish],
  ['a quotation never opened', tr('Adres soup” yanlıştır.'), turkish],
  ['the same marks within', tr('Adres “a “b” c” yanlıştır.'), turkish],
  ['the right marks within', tr('Adres “a ‘b’ c” yanlıştır.'), []],
  ['the right marks within, in French', fr('L’adresse «\u202Fla “soup” d’ici\u202F» est là.'), []],
  ['apostrophes', tr('IANA’nın 404’ü, `Allow`’ın “HTTP’nin ‘API’si’”'), []],
  [
    'a quotation lost',
    { ...edit(EN, 'The address was', 'The “address” was'), ...tr('Adres “soup” yanlıştır.') },
    french,
  ],
  ['a quotation more than in the source', tr('Adres “soup” yanlıştır.'), []],
  ['inline code', tr('Adres `«` yanlıştır.'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('quotation-marks', overrides)).toEqual(expected);
});
