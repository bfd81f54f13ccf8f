import { expect, test } from 'vitest';
import { fixWith } from '../../test/fix-with.ts';
import { inLanguage } from '../../test/in-language.ts';
import { edit, FR, FR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';
import { rule } from './french-spacing.ts';

testRule('french-spacing', [
  ['a plain space before a semicolon', edit(FR, '\u202F;', ' ;'), ['fr description']],
  [
    'nothing before a question mark',
    edit(FR, 'Cette page est introuvable', 'Où est cette page?'),
    ['fr visitor.title'],
  ],
  ['nothing before a colon', { fr: 'La cause: une faute.' }, ['fr']],
  [
    'plain spaces inside quotation marks, reported once a message',
    { fr: 'L’adresse « soup » a été mal saisie.' },
    ['fr'],
  ],
  ['an interface word', edit(FR_UI, 'termes simples', 'termes simples!'), ['fr ui/site tagline']],
  [
    'the right spaces',
    { fr: 'L’adresse «\u202Fsoup\u202F» est fausse\u202F; ou mal saisie\u00A0: vraiment\u202F?!' },
    [],
  ],
  [
    'inline code, addresses and times',
    { fr: 'Voyez `a:b; c?` et https://a.example/?x=1 à 10:30.' },
    [],
  ],
  [
    'Canada, where marks stand close',
    inLanguage('fr', 'fr-CA', {
      'iana/404.yaml': [
        ['\u202F;', ';'],
        ['L’adresse a été mal saisie.', '"«\u00A0Non\u00A0», c’est faux!"'],
        ['La page a été déplacée ou supprimée.', '"C’est faux\u202F!"'],
      ],
    }),
    ['fr-CA causes.1', 'fr-CA nginx/499 description'],
  ],
  ['a language without the rule', { tr: 'Adres: yanlış mı?' }, []],
  ['two signs', { fr: 'Faux ; et «oui».' }, ['fr']],
  ['two signs the other way', { fr: '«Oui» et faux ; non.' }, ['fr']],
]);

test.each([
  ['fr', 'Faux: «oui» ; non?', 'Faux\u00A0: «\u202Foui\u202F»\u202F; non\u202F?'],
  ['tr', 'Yanlış: mı?', 'Yanlış: mı?'],
])('in %s, fixes %s', (tag, text, expected) => {
  expect(fixWith(rule, tag, text)).toBe(expected);
});
