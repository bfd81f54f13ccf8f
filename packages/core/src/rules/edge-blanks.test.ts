import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { fixWith } from '../../test/fix-with.ts';
import { edit, EN_UI, FR_UI, TR, TR_UI, type Case } from '../../test/project.ts';
import { rule } from './edge-blanks.ts';

test.each<Case>([
  ['a blank at the start', edit(TR, 'Bulunamadı', '" Bulunamadı"'), [`${TR}:2:8`]],
  ['a blank at the end', edit(TR, 'Bulunamadı', '"Bulunamadı\u00A0"'), [`${TR}:2:8`]],
  ['a line end at the start', edit(TR, 'Bulunamadı', String.raw`"\nBulunamadı"`), [`${TR}:2:8`]],
  ['line ends at the end of a block', edit(TR, 'description: |', 'description: |+'), []],
  ['two line ends at the end', edit(TR, 'Bulunamadı', String.raw`"Bulunamadı\n\n"`), [`${TR}:2:8`]],
  ['a synonym, which has no source', edit(TR, 'ölü link', '"ölü link "'), [`${TR}:26:5`]],
  [
    'a blank of the source, lost in one translation',
    {
      ...edit(EN_UI, 'See `Allow`', '"See `Allow` "'),
      ...edit(FR_UI, 'Voir `Allow`', '"Voir `Allow` "'),
    },
    [`${TR_UI}:6:9`],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('edge-blanks', overrides)).toEqual(expected);
});

test.each([
  [' a ', 'x', 'a'],
  ['a\n\n', 'x\n', 'a\n'],
  ['a', ' x', ' a'],
  ['  ', 'x', '  '],
])('fixes %j, translated from %j', (text, source, expected) => {
  expect(fixWith(rule, 'tr', text, source)).toBe(expected);
});
