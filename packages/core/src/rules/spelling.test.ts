import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, FR, FR_LOCALE, TR, type Case } from '../../test/project.ts';

const often = 'La requête et la requête, sa requête, une requête : connexion.';
const fr = (to: string) => edit(FR, 'L’adresse a été mal saisie.', `"${often} ${to}"`);
const fault = [`${FR}:9:5`];

test.each<Case>([
  ['an accent lost', fr('La requete.'), fault],
  ['a wrong accent', fr('La réquête.'), fault],
  ['two letters swapped', fr('La reuqête.'), fault],
  ['another ending', fr('Requêté et requêtes.'), []],
  ['in capitals', fr('REQUETE.'), fault],
  ['twice the same way', fr('Une requete, la requete.'), []],
  ['a short word', fr('Elle a pris ou où, la là.'), []],
  ['inline code', fr('`requete`.'), []],
  [
    'a word of the list',
    { ...fr('La requete.'), ...edit(FR_LOCALE, 'glossary: []', 'glossary: []\nwords: [requete]') },
    [],
  ],
  [
    'dotted and dotless i',
    edit(TR, 'Adres yanlış yazılmıştır.', 'Yanlış, yanlış, yanlış, yanlış, yanliş yazılmıştır.'),
    [`${TR}:9:5`],
  ],
  ['a synonym', edit(TR, 'ölü link', 'sayfa bulunamadi'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('spelling', overrides)).toEqual(expected);
});
