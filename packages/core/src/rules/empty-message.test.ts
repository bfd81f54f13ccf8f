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
  [
    'a blank synonym of a file that cannot be read so',
    { 'tr synonyms.1': '  ', 'tr nonsense': 'x' },
    ['tr synonyms.1'],
  ],
  ['an empty synonym there', { 'tr synonyms.1': '', 'tr nonsense': 'x' }, []],
  ['a file of nothing', { [TR]: '# Nothing.\n' }, []],
  ['synonyms that are all blank', { 'tr synonyms.0': ' ', 'tr synonyms.1': ' ' }, []],
]);
