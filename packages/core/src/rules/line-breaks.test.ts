import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, TR, TR_UI, textOf, type Case } from '../../test/project.ts';

const paragraph = /\n\n {2}(?=\S)/;

test.each<Case>([
  ['a paragraph too many', edit(TR, 'istemiyor. ', 'istemiyor.\n\n  '), [`${TR}:4:14`]],
  [
    'a line end in plain text',
    edit(TR_UI, 'Her durum kodu, yalın sözlerle', String.raw`"Her durum kodu,\nyalın sözlerle"`),
    [`${TR_UI}:2:10`],
  ],
  ['a line end within a paragraph', { [TR]: textOf(TR).replace(/(?<=\. )(?=Bağ)/, '\n  ') }, []],
  ['two empty lines for one', { [TR]: textOf(TR).replace(paragraph, '\n\n\n  ') }, []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('line-breaks', overrides)).toEqual(expected);
});
