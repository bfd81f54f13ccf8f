import { edit, EN_UI, FR_UI, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('punctuation-only', [
  ['dots for a sentence', { tr: '…………' }, ['tr']],
  [
    'a dash for an interface word',
    edit(TR_UI, 'Her durum kodu, yalın sözlerle', '"–"'),
    ['tr ui/site tagline'],
  ],
  [
    'words for a sign',
    {
      ...edit(EN_UI, 'Every status code in plain words', '"–"'),
      ...edit(FR_UI, 'Chaque code d’état en termes simples', '"–"'),
    },
    ['tr ui/site tagline'],
  ],
  ['a stroke for of', { 'en ui/site tagline': 'of', 'tr ui/site tagline': '/' }, []],
  [
    'a stroke for another word',
    { 'en ui/site tagline': 'by', 'tr ui/site tagline': '/' },
    ['tr ui/site tagline'],
  ],
  ['blanks are empty-message’s', edit(TR_UI, 'Her durum kodu, yalın sözlerle', '"  "'), []],
  ['code alone', edit(TR_UI, '`Allow` alanına bakın', '`Allow`'), []],
]);
