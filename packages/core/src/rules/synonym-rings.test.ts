import { edit, FR_LOCALE, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const rings = (text: string): Overrides =>
  edit(
    FR_LOCALE,
    'glossary: []',
    `glossary: []\nsearch:\n  fillers: [le, "on"]\n  synonym-rings: ${text}`,
  );
const at = (path: string): string[] => [`${FR_LOCALE} search.synonym-rings.${path}`];

testRule('synonym-rings', [
  ['words of their own', rings('[[image, photo], [le lien, adresse]]'), []],
  ['a word twice in one ring, spelt otherwise', rings('[[bloqué, banni, Bloque]]'), at('0.2')],
  ['a word in two rings', rings('[[image, photo], [film, photo]]'), at('1.1')],
  ['a filler', rings('[[image, On]]'), at('0.1')],
  ['nothing but fillers', rings('[[image, on le]]'), at('0.1')],
  ['nothing but signs', rings('[[image, "…"]]'), at('0.1')],
]);
