import { edit, FR, FR_LOCALE, TR, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const lists = {
  ...edit(TR_LOCALE, 'glossary: []', 'glossary: []\naddress-avoid: [sen, senin, "*yorsun"]'),
  ...edit(FR_LOCALE, 'glossary: []', 'glossary: []\naddress-avoid: [tu, t’*]'),
};
const tr = (to: string) => ({ ...lists, ...edit(TR, 'Adres yanlış yazılmıştır.', to) });
const fr = (to: string) => ({ ...lists, ...edit(FR, 'L’adresse a été mal saisie.', to) });

testRule('form-of-address', [
  ['sen', tr('Senin adresin yanlıştır.'), ['tr']],
  ['a verb of the second person', tr('Adresi yanlış yazıyorsun.'), ['tr']],
  ['siz', tr('Adresi yanlış yazıyorsunuz; sensör değil.'), []],
  ['tu', fr('Si tu veux, recommence.'), ['fr']],
  ['an elided pronoun', fr('Le site t’invite ailleurs.'), ['fr']],
  ['vous', fr('Le statut que vous voyez.'), []],
  ['a synonym', { ...lists, ...edit(TR, 'ölü link', 'sen neredesin') }, []],
  ['no list', { tr: 'Sen yanlış yazdın.' }, []],
  [
    'how to address readers',
    {
      ...edit(TR_LOCALE, 'glossary: []', 'glossary: []\naddress: siz\naddress-avoid: [sen]'),
      tr: 'Sen yanlış yazdın.',
    },
    ['tr'],
  ],
]);
