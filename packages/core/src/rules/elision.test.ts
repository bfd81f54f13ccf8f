import { expect, test } from 'vitest';
import { fixWith } from '../../test/fix-with.ts';
import { edit, FR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';
import { rule } from './elision.ts';

const list = edit(
  FR_LOCALE,
  'glossary: []',
  'glossary: []\nelision: { words: { de: d’, que: qu’ }, before: [a, e, é, i, o, u, heure], unless: [onze, de un] }',
);
const fr = (text: string) => ({ ...list, fr: text });

testRule('elision', [
  ['a vowel after it', fr('Un code de erreur.'), ['fr']],
  ['a capital', fr('Le texte De Apache.'), ['fr']],
  ['a word with h', fr('Plus de heures.'), ['fr']],
  ['after a no-break space', fr('Plus de\u00A0amis.'), ['fr']],
  ['the short form', fr('Un code d’erreur qu’on connaît.'), []],
  ['another word that ends so', fr('Une grande erreur, une mode à suivre.'), []],
  ['a word that is an exception', fr('De un à onze, plus de onze.'), []],
  ['another word that begins like the exception', fr('Le choix de une page.'), ['fr']],
  ['the same after a word that the exception does not name', fr('Plus que un.'), ['fr']],
  ['a consonant, code or a number', fr('Le choix de page, de `erreur`, de 8.'), []],
  ['a name that machines read', fr('Le réglage de editor.tabSize, de image_url.'), []],
  ['a synonym', { ...list, 'fr synonyms.0': 'code de erreur' }, []],
  [
    'a list without exceptions',
    {
      ...edit(
        FR_LOCALE,
        'glossary: []',
        'glossary: []\nelision: { words: { de: d’ }, before: [o] }',
      ),
      fr: 'Plus de onze.',
    },
    ['fr'],
  ],
  [
    'the second exception',
    {
      ...edit(
        FR_LOCALE,
        'glossary: []',
        'glossary: []\nelision: { words: { de: d’ }, before: [o, e], unless: [onze, oui] }',
      ),
      fr: 'Plus de oui, plus de onze.',
    },
    [],
  ],
  ['no list', { fr: 'Un code de erreur.' }, []],
]);

test.each([
  ['Un code de erreur, que il garde.', 'Un code d’erreur, qu’il garde.'],
  ['De autres pages `de a` de un.', 'D’autres pages `de a` de un.'],
])('fixes %s', (text, expected) => {
  expect(fixWith(rule, 'fr', text, undefined, list)).toBe(expected);
  expect(fixWith(rule, 'fr', text)).toBe(text);
});
