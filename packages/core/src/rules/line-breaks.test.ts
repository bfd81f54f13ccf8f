import { edit, TR, TR_UI, textOf } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const paragraph = /\n\n {2}(?=\S)/;

testRule('line-breaks', [
  ['a paragraph too many', edit(TR, 'istemiyor. ', 'istemiyor.\n\n  '), ['tr description']],
  [
    'a line end in plain text',
    edit(TR_UI, 'Her durum kodu, yalın sözlerle', String.raw`"Her durum kodu,\nyalın sözlerle"`),
    ['tr ui/site tagline'],
  ],
  ['a line end within a paragraph', { [TR]: textOf(TR).replace(/(?<=\. )(?=Bağ)/, '\n  ') }, []],
  ['two empty lines for one', { [TR]: textOf(TR).replace(paragraph, '\n\n\n  ') }, []],
  ['a paragraph lost', { [TR]: textOf(TR).replace(paragraph, ' ') }, ['tr description']],
  [
    'a line more in a description',
    { 'en description': 'One. Two.', 'tr description': 'Bir.\nİki.' },
    [],
  ],
  ['a line more in one of two paragraphs', { en: 'A.\n\nB. C.', tr: 'A.\n\nB.\nC.' }, []],
  ['lines at the end', { en: 'A.\nB.', tr: 'A.\nB.\n\n' }, []],
]);
