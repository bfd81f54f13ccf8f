import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finderOf, withoutQuoted, wordingOf, type Finder } from './wording.ts';

function finder(phrase: string, tag = 'fr'): Finder {
  const made = finderOf(phrase, tag);
  if (typeof made === 'string') throw new Error(`${phrase}: ${made}`);
  return made;
}

const CODE = '\uFFFC'.repeat(7);

test.each<[phrase: string, text: string, found: readonly string[]]>([
  ['défaut', 'un défaut, deux défauts', ['défaut']],
  ['défaut*', 'un défaut, deux défauts', ['défaut', 'défauts']],
  ['*fait', 'surfait, faits, fait', ['surfait', 'fait']],
  ['l’*', 'l’adresse', ['l’adresse']],
  ['porte l’', 'porte l’adresse', ['porte l’']],
  ['et non', 'et\u00A0non, et\nnon, etnon', ['et\u00A0non', 'et\nnon']],
  ['; sans lui', 'ceci\u202F; sans lui', ['; sans lui']],
  ['### dit', '404 dit, 1404 dit, 40 dit', ['404 dit']],
  ['porte `', `il porte ${CODE}.`, [`porte ${CODE}`]],
  ['^nommez', 'nommez-le et nommez', ['nommez']],
  ['^nommez', '“nommez', ['nommez']],
  ['ret$', 'ret, puis un ret.', ['ret']],
  ['(^|. )dit', 'dit. dit. il dit', ['dit', '. dit']],
  ['non val(ide|able)(s|)', 'non valides, non valable, non val', ['non valides', 'non valable']],
  ['ne … aucun', 'ne dit rien et aucun, ne veut. aucun', ['ne dit rien et aucun']],
  ['ne … aucun', 'ne aucun', ['ne aucun']],
  ['pause … longue', 'une pause, plus longue', ['pause, plus longue']],
  ['pause … longue', 'une pause,longue', []],
  ['pause … longue', 'une pause. plus longue', []],
  ['en … si', 'en http/1.1 si, en tout cas. si', ['en http/1.1 si']],
  ['ab(b|bc)d*', 'abbcd abbd abbce', ['abbcd', 'abbd']],
  ['pas( )de', 'pas de', ['pas de']],
  ['un((e|) seule|) fois', 'une seule fois, un fois', ['une seule fois', 'un fois']],
])('“%s” in “%s”', (phrase, text, found) => {
  expect(
    finder(phrase)
      .spansIn(text)
      .map(([from, to]) => text.slice(from, to)),
  ).toEqual(found);
});

test('what is part of a phrase that may stand is none', () => {
  const { findIn } = wordingOf([finder('défaut*')], [finder('par défaut')]);
  expect(findIn('par défaut')).toBeUndefined();
  expect(findIn('par défaut, un défaut')).toBe('défaut');
});

test('phrases are compared in small letters of their language', () => {
  expect(finder('ışık', 'tr').spansIn('IŞIK'.toLocaleLowerCase('tr'))).toHaveLength(1);
  expect(finder('İSTEMCİ', 'tr').spansIn('istemci')).toHaveLength(1);
});

test.each([
  ['il dit « défaut » ici', 'il dit \uFFFC ici'],
  ['« a » et « b »', '\uFFFC et \uFFFC'],
  ['« sans fin', '« sans fin'],
])('quoted text is somebody else’s: %s', (text, expected) => {
  const result = withoutQuoted(text, ['«', '»']);
  expect(result).toHaveLength(text.length);
  expect(result.replace(/\uFFFC+/g, '\uFFFC')).toBe(expected);
});

/** Any phrase of few signs, so that it often finds something, and finds it in many ways. */
const phrases = fc
  .letrec<{ part: string; phrase: string }>((tie) => ({
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('a', 'b', 'aa', '*', ' '),
      fc.array(tie('phrase'), { minLength: 1, maxLength: 3 }).map((of) => `(${of.join('|')})`),
    ),
    phrase: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  }))
  .phrase.map((phrase) => `aa${phrase}`);

/** Not inside a word. */
const EDGE = '(?:(?<![ab])|(?![ab]))';

test('finds what a regular expression of the same meaning finds', () => {
  fc.assert(
    fc.property(
      phrases,
      fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 }),
      (phrase, text) => {
        const made = finderOf(phrase, 'en');
        if (typeof made === 'string') return;
        const source = phrase.replaceAll('*', '[ab]*').replaceAll(' ', '\\s+');
        const whole = new RegExp(`${EDGE}(?:${source})${EDGE}`);
        expect(made.spansIn(text).length > 0).toBe(whole.test(text));
      },
    ),
  );
});

test('phrases that go many ways end soon', () => {
  const phrase = `${'(a|a|aa|*)'.repeat(30)}(a|*)aab`;
  const found = finder(phrase).spansIn(`${'a'.repeat(2000)} aab`);
  expect(found).toHaveLength(1);
});
