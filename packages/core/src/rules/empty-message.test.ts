import { edit, EN, FR, TR, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  ['blanks as a synonym', edit(TR, 'ölü link', '"   "'), [`${TR}:26:5 empty-message`]],
  [
    'a no-break space in a namespace',
    edit(TR_UI, 'Her durum kodu, yalın sözlerle', '"\u00A0"'),
    [`${TR_UI}:2:10 empty-message`],
  ],
  ['a blank in a translation, which is missing', edit(FR, 'Introuvable', '""'), []],
  ['an empty string, reported once', edit(EN, 'Not Found', '""'), [`${EN}:2:8 empty-message`]],
  ['a short message', edit(TR, 'ölü link', 'ölü'), []],
]);
