import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { fixWith } from '../../test/fix-with.ts';
import { inLanguage } from '../../test/in-language.ts';
import { edit, FR, FR_UI, TR, type Case } from '../../test/project.ts';
import { rule } from './french-spacing.ts';

test.each<Case>([
  ['a plain space before a semicolon', edit(FR, '\u202F;', ' ;'), [`${FR}:4:14`]],
  [
    'nothing before a question mark',
    edit(FR, 'Cette page est introuvable', 'Où est cette page?'),
    [`${FR}:18:10`],
  ],
  [
    'nothing before a colon',
    edit(FR, 'L’adresse a été mal saisie.', '"La cause: une faute."'),
    [`${FR}:9:5`],
  ],
  [
    'plain spaces inside quotation marks, reported once a message',
    edit(FR, 'L’adresse a été mal saisie.', 'L’adresse « soup » a été mal saisie.'),
    [`${FR}:9:5`],
  ],
  ['an interface word', edit(FR_UI, 'termes simples', 'termes simples!'), [`${FR_UI}:2:10`]],
  [
    'the right spaces',
    edit(
      FR,
      'L’adresse a été mal saisie.',
      '"L’adresse «\u202Fsoup\u202F» est fausse\u202F; ou mal saisie\u00A0: vraiment\u202F?!"',
    ),
    [],
  ],
  [
    'inline code, addresses and times',
    edit(FR, 'L’adresse a été mal saisie.', 'Voyez `a:b; c?` et https://a.example/?x=1 à 10:30.'),
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
    ['locales/fr-CA/iana/404.yaml:10:5', 'locales/fr-CA/nginx/499.yaml:4:14'],
  ],
  ['a language without the rule', edit(TR, 'Adres yanlış yazılmıştır.', '"Adres: yanlış mı?"'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('french-spacing', overrides)).toEqual(expected);
});

test.each([
  ['fr', 'Faux: «oui» ; non?', 'Faux\u00A0: «\u202Foui\u202F»\u202F; non\u202F?'],
  ['tr', 'Yanlış: mı?', 'Yanlış: mı?'],
])('in %s, fixes %s', (tag, text, expected) => {
  expect(fixWith(rule, tag, text)).toBe(expected);
});
