import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, type Case } from '../../test/project.ts';

const tr = (to: string) => edit(TR, 'Adres yanlış', to);
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['a French letter in Turkish', tr('Adrés yanlış'), fault],
  ['a German letter in Turkish', tr('Aß yanlış'), fault],
  ['the full-width comma', tr('Adres， yanlış'), fault],
  ['the Arabic question mark', edit(FR, 'a été mal', 'a été؟ mal'), [`${FR}:9:5`]],
  ['Turkish letters in English', edit(EN, 'was mistyped', 'ağ mistyped'), [`${EN}:9:5`]],
  ['capitals of the language', tr('ÇĞİÖŞÜ ÂÎÛ I yanlış'), []],
  ['accents as characters of their own', edit(FR, 'a été mal', 'a e\u0301te\u0301 mal'), []],
  [
    'a name as the source writes it',
    { ...edit(EN, 'The address was', 'The München address was'), ...tr('München yanlış') },
    [],
  ],
  ['inline code', tr('`ß` yanlış'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('foreign-characters', overrides)).toEqual(expected);
});
