import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, TR_UI, type Case } from '../../test/project.ts';

const tr = (to: string) => edit(TR, 'Adres yanlış yazılmıştır.', `"${to}"`);
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['a small letter', tr('adres yanlış yazılmıştır.'), fault],
  ['a small letter after a quotation mark', tr('“adres” yanlış yazılmıştır.'), fault],
  ['a dotted capital', tr('İstek yanlıştır.'), []],
  ['code first', tr('`404` yanlış yazılmıştır.'), []],
  ['capitals that slipped', tr('Adres YAnlış yazılmıştır.'), fault],
  ['an acronym with its suffix', tr('Adres API’si yanlıştır.'), []],
  [
    'a capital where the source has none',
    {
      ...edit(EN, 'The address was mistyped.', 'the address.'),
      ...edit(FR, 'L’adresse a été mal saisie.', 'l’adresse.'),
    },
    fault,
  ],
  [
    'a name that stays small',
    {
      ...edit(EN, 'The address was mistyped.', 'In nginx it is wrong.'),
      ...tr('nginx bunu yanlış bulur.'),
    },
    [],
  ],
  [
    'a fragment of the interface',
    edit(TR_UI, 'results_one: "{{count}} sonuç"', 'results_one: "sonuç {{count}}"'),
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('letter-case', overrides).filter((place) => !place.startsWith(FR))).toEqual(
    expected,
  );
});
