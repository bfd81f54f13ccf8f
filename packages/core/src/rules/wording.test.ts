import { edit, EN_LOCALE, FR_LOCALE, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const example = 'wrong: [xx], right: [yy]';
const list = (items: readonly string[]): string =>
  `glossary: []\nwording:\n${items.map((item) => `  - { ${item}, ${example} }`).join('\n')}`;
const lists = {
  ...edit(
    FR_LOCALE,
    'glossary: []',
    list([
      'avoid: [défaut*], unless: [par défaut], use: [erreur, problème], note: Dites ce qui ne va pas.',
      'avoid: [nommez], in: [client], use: [indiquez]',
      'avoid: [compte*], source: [list*], use: [énumérer]',
      'avoid: [tapez], in: [ui/site], use: [écrivez]',
      'avoid: [faire], in: [ui/*.code], use: [réaliser]',
      'avoid: ["(faux"], use: [juste]',
    ]),
  ),
  ...edit(
    TR_LOCALE,
    'glossary: []',
    list(['avoid: ["*(makta|mekte)yiz"], in: [causes], use: ["-iyoruz"]']),
  ),
  ...edit(EN_LOCALE, 'glossary: []', list(['avoid: [nasty], use: [unwanted]'])),
};
const fr = (text: string, more = {}) => ({ ...lists, fr: text, ...more });

testRule('wording', [
  ['a phrase', fr('Un défaut.'), ['fr']],
  ['in another form', fr('Les défauts.'), ['fr']],
  ['as part of what may stand', fr('La page par défaut.'), []],
  ['in code', fr('Un `défaut` et {{défaut}}.'), []],
  ['in quotation marks', fr('Le message « défaut » apparaît.'), []],
  ['in another field than the item names', fr('Nommez la page.'), []],
  ['in that field', fr('Une page.', { 'fr client.0': 'Nommez la page.' }), ['fr client.0']],
  ['where the source does not say it', fr('Le champ compte.', { en: 'The field counts.' }), []],
  ['where it does', fr('Le champ compte.', { en: 'The field lists.' }), ['fr']],
  [
    'in a part of the interface',
    { ...lists, 'fr ui/site tagline': 'Tapez un mot' },
    ['fr ui/site tagline'],
  ],
  [
    'under a key of it',
    { ...lists, 'fr ui/site search.code': 'Faire voir `Allow`' },
    ['fr ui/site search.code'],
  ],
  ['under another', { ...lists, 'fr ui/site tagline': 'Faire voir' }, []],
  ['in a synonym', fr('Une page.', { 'fr synonyms.0': 'défaut' }), []],
  ['with a wildcard before it', { ...lists, tr: 'Sayfayı göstermekteyiz.' }, ['tr']],
  ['the same elsewhere', { ...lists, tr: 'Adres yanlış.', 'tr client.0': 'Göstermekteyiz.' }, []],
  ['in the source language', { ...lists, en: 'A nasty page.' }, ['en']],
  ['in another language', { ...lists, fr: 'La page nasty.' }, []],
]);
