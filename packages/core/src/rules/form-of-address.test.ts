import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, FR, FR_LOCALE, TR, TR_LOCALE, type Case } from '../../test/project.ts';

const lists = {
  ...edit(TR_LOCALE, 'glossary: []', 'glossary: []\naddress-avoid: [sen, senin, "*yorsun"]'),
  ...edit(FR_LOCALE, 'glossary: []', 'glossary: []\naddress-avoid: [tu, t’*]'),
};
const tr = (to: string) => ({ ...lists, ...edit(TR, 'Adres yanlış yazılmıştır.', to) });
const fr = (to: string) => ({ ...lists, ...edit(FR, 'L’adresse a été mal saisie.', to) });

test.each<Case>([
  ['sen', tr('Senin adresin yanlıştır.'), [`${TR}:9:5`]],
  ['a verb of the second person', tr('Adresi yanlış yazıyorsun.'), [`${TR}:9:5`]],
  ['siz', tr('Adresi yanlış yazıyorsunuz; sensör değil.'), []],
  ['tu', fr('Si tu veux, recommence.'), [`${FR}:9:5`]],
  ['an elided pronoun', fr('Le site t’invite ailleurs.'), [`${FR}:9:5`]],
  ['vous', fr('Le statut que vous voyez.'), []],
  ['a synonym', { ...lists, ...edit(TR, 'ölü link', 'sen neredesin') }, []],
  ['no list', edit(TR, 'Adres yanlış yazılmıştır.', 'Sen yanlış yazdın.'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('form-of-address', overrides)).toEqual(expected);
});
