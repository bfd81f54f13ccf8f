import { expect, test } from 'vitest';
import { fixWith } from '../../test/fix-with.ts';
import { edit, EN_UI, FR_UI, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';
import { rule } from './edge-blanks.ts';

testRule('edge-blanks', [
  [
    'a text of blanks alone',
    { 'en ui/site tagline': ' ', 'fr ui/site tagline': 'Un', 'tr ui/site tagline': ' \n ' },
    ['fr ui/site tagline'],
  ],
  [
    'other blanks than the source has',
    {
      'en ui/site tagline': 'Every ',
      'fr ui/site tagline': 'Tout\n\n',
      'tr ui/site tagline': 'Her ',
    },
    ['fr ui/site tagline'],
  ],
  [
    'a blank at the end of a source that is joined',
    { 'en ui/site tagline': 'Every ', 'fr ui/site tagline': 'Tout ', 'tr ui/site tagline': 'Her ' },
    [],
  ],
  ['a blank at the start', edit(TR, 'Bulunamadı', '" Bulunamadı"'), ['tr title']],
  ['a blank at the end', edit(TR, 'Bulunamadı', '"Bulunamadı\u00A0"'), ['tr title']],
  ['a line end at the start', edit(TR, 'Bulunamadı', String.raw`"\nBulunamadı"`), ['tr title']],
  ['line ends at the end of a block', edit(TR, 'description: |', 'description: |+'), []],
  ['two line ends at the end', edit(TR, 'Bulunamadı', String.raw`"Bulunamadı\n\n"`), ['tr title']],
  ['a synonym, which has no source', edit(TR, 'ölü link', '"ölü link "'), ['tr synonyms.1']],
  [
    'a blank of the source, lost in one translation',
    {
      ...edit(EN_UI, 'See `Allow`', '"See `Allow` "'),
      ...edit(FR_UI, 'Voir `Allow`', '"Voir `Allow` "'),
    },
    ['tr ui/site search.code'],
  ],
  [
    'a blank before the source, lost in one translation',
    {
      'en ui/site tagline': ' Every status code',
      'fr ui/site tagline': ' Chaque code',
      'tr ui/site tagline': 'Her kod',
    },
    ['tr ui/site tagline'],
  ],
  [
    'the blank that a mark alone needs',
    {
      'en ui/site tagline': ':',
      'fr ui/site tagline': '\u00A0:',
      'tr ui/site tagline': ':',
    },
    [],
  ],
  [
    'a blank before another mark',
    { 'en ui/site tagline': '.', 'fr ui/site tagline': '\u00A0.', 'tr ui/site tagline': '.' },
    ['fr ui/site tagline'],
  ],
]);

test.each([
  [' a ', 'x', 'a'],
  ['a\n\n', 'x\n', 'a\n'],
  ['a', ' x', ' a'],
  ['  ', 'x', '  '],
  ['a', 'x ', 'a '],
  ['a', 'x\u00A0', 'a'],
  [' a\nb ', undefined, 'a\nb'],
])('fixes %j, translated from %j', (text, source, expected) => {
  expect(fixWith(rule, 'tr', text, source)).toBe(expected);
});
