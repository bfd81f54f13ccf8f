import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, type Case } from '../../test/project.ts';

const tr = (to: string) => edit(TR, 'Adres yanlış yazılmıştır.', `"${to}"`);
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['a bracket left open', tr('Adres (soup yanlıştır.'), fault],
  ['a bracket never opened', tr('Adres soup) yanlıştır.'), fault],
  ['crossed brackets', tr('Adres (bir [iki) üç] yanlıştır.'), fault],
  ['brackets of another width', tr('Adres （soup） yanlıştır (bir）.'), fault],
  ['brackets in brackets', tr('Adres (bir [iki] üç) yanlıştır.'), []],
  ['points of a list', tr('Adres a) yoktur, b) yanlıştır.'), []],
  ['links', edit(EN, '[nginx/499](nginx/499)', '([nginx/499](nginx/499))'), []],
  [
    'an address in brackets',
    {
      ...edit(EN, 'The address was mistyped.', '"Wrong (https://a.example/b)."'),
      ...edit(FR, 'L’adresse a été mal saisie.', '"Faux (https://a.example/b)."'),
      ...tr('Yanlış (https://a.example/b).'),
    },
    [],
  ],
  [
    'half a pair in inline code',
    {
      ...edit(EN, '`404` itself', '`404(` itself'),
      ...edit(FR, '`404`', '`404(`'),
      ...edit(TR, '`404` gönderin', '`404(` gönderin'),
    },
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('brackets', overrides)).toEqual(expected);
});
