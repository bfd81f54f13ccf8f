import { edit, EN, FR, TR, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('empty-message', [
  ['blanks as a synonym', edit(TR, 'ölü link', '"   "'), ['tr synonyms.1']],
  [
    'a no-break space in a namespace',
    edit(TR_UI, 'Her durum kodu, yalın sözlerle', '"\u00A0"'),
    ['tr ui/site tagline'],
  ],
  ['a blank in a translation, which is missing', edit(FR, 'Introuvable', '""'), []],
  ['an empty string, reported once', edit(EN, 'Not Found', '""'), ['en title']],
  ['a short message', edit(TR, 'ölü link', 'ölü'), []],
]);
