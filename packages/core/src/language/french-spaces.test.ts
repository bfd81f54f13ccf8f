import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankOut } from './prose.ts';
import { fixSpaces, spaceFaults } from './french-spaces.ts';

const fix = (text: string, tag = 'fr'): string =>
  // Narrow and no-break spaces are shown, so that the table can be read.
  fixSpaces(text, blankOut(text), tag).replaceAll('\u202F', '˙').replaceAll('\u00A0', '_');

test.each([
  ['a ; b ! c ?', 'a˙; b˙! c˙?', 'a; b! c?', 'a˙; b˙! c˙?'],
  ['quoi?! vraiment !!!', 'quoi˙?! vraiment˙!!!', 'quoi?! vraiment!!!', 'quoi˙?! vraiment˙!!!'],
  ['la cause: x', 'la cause_: x', 'la cause_: x', 'la cause˙: x'],
  ['« soup »', '«˙soup˙»', '«_soup_»', '«˙soup˙»'],
  ['«soup?» : oui', '«˙soup˙?˙»_: oui', '«_soup?_»_: oui', '«˙soup˙?˙»˙: oui'],
  ['*gras*: oui', '*gras*_: oui', '*gras*_: oui', '*gras*˙: oui'],
])('%s', (text, france, canada, swiss) => {
  expect(['fr', 'fr-CA', 'fr-CH'].map((tag) => fix(text, tag))).toEqual([france, canada, swiss]);
});

test.each([
  ['a time', 'à 12:30'],
  ['an address', 'https://a.example/?b;c et a.example/?x=1'],
  ['inline code', '`a ; b: c?`'],
  ['a placeholder', '{{a;b}}'],
  ['an entity', '&nbsp;&#160;'],
  ['a mark by itself', '(?) et (!)'],
  ['an image name', 'nginx:latest'],
  ['a mark at the beginning', '! important'],
])('leaves %s alone', (_title, text) => {
  expect(fix(text)).toBe(text);
});

test('either no-break space is right inside quotation marks, in France', () => {
  expect(spaceFaults('«\u00A0a\u00A0» «\u202Fb\u202F»', 'fr-BE')).toEqual([]);
});

const french = fc
  .array(
    fc.constantFrom(
      'mot',
      'É',
      ';',
      '!',
      '?',
      ':',
      '«',
      '»',
      ' ',
      '\u00A0',
      '\u202F',
      '1',
      '(',
      ')',
      '`a ;b`',
      '\n',
      '.',
    ),
  )
  .map((parts) => parts.join(''));

test('what is fixed has no faults left, and only blanks differ', () => {
  fc.assert(
    fc.property(french, fc.constantFrom('fr', 'fr-CA', 'fr-CH'), (text, tag) => {
      const fixed = fixSpaces(text, blankOut(text), tag);
      expect(spaceFaults(blankOut(fixed), tag)).toEqual([]);
      expect(fixed.replace(/[^\S\n]/gu, '')).toBe(text.replace(/[^\S\n]/gu, ''));
    }),
    { numRuns: 2000 },
  );
});
