import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, type Case } from '../../test/project.ts';

const per = (sign: string): Record<string, string | null> => ({
  ...edit(EN, 'The address was mistyped.', `"It is 50 ${sign} § 3."`),
  ...edit(FR, 'L’adresse a été mal saisie.', `"C’est 50 ${sign} § 3."`),
});

test.each<Case>([
  ['a sign too many', edit(TR, 'Adres yanlış', 'Adres@ yanlış'), [`${TR}:9:5`]],
  ['a sign lost', per('%'), [`${TR}:9:5`]],
  [
    'another currency',
    { ...per('€'), ...edit(TR, 'Adres yanlış yazılmıştır.', '"50 $ § 3 olur."') },
    [`${TR}:9:5`],
  ],
  [
    'the same signs in another order',
    { ...per('%'), ...edit(TR, 'Adres yanlış yazılmıştır.', '"§ 3, %50 olur."') },
    [],
  ],
  ['inline code', edit(TR, '`404` gönderin', '`@404` gönderin'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('special-characters', overrides)).toEqual(expected);
});
