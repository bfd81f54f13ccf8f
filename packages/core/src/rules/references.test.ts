import { edit, EN_UI, FR_UI, TR, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const everywhere = (text: string) => ({
  ...edit(EN_UI, 'Every status code in plain words', JSON.stringify(text)),
  ...edit(FR_UI, 'Chaque code d’état en termes simples', JSON.stringify(text)),
  ...edit(TR_UI, 'Her durum kodu, yalın sözlerle', JSON.stringify(text)),
});
const all = ['en ui/site tagline', 'fr ui/site tagline', 'tr ui/site tagline'];

testRule('references', [
  ['a message', everywhere('See $t(search.code)'), []],
  ['a plural message by its stem', everywhere('$t(search.results, { "count": 3 })'), []],
  ['a message of a namespace', everywhere('$t(site:search.code)'), []],
  ['no message', everywhere('See $t(search.kode)'), all],
  ['another namespace without it', everywhere('See $t(cli:search.code)'), all],
  ['a group of messages', everywhere('See $t(search)'), all],
  ['itself', everywhere('See $t(tagline)'), all],
  [
    'itself by way of another',
    {
      ...everywhere('See $t(search.code)'),
      [EN_UI]: (everywhere('See $t(search.code)')[EN_UI] ?? '').replace(
        'See `Allow`',
        'See $t(tagline)',
      ),
    },
    [
      'en ui/site search.code',
      'en ui/site tagline',
      'fr ui/site search.code references-kept',
      'tr ui/site search.code references-kept',
    ],
  ],
  ['in an entry', edit(TR, 'ölü link', '"$t(search.code) yok"'), ['tr synonyms.1']],
  [
    'a reference that the source does not have',
    edit(TR_UI, 'Her durum kodu, yalın sözlerle', 'Bkz. $t(search.code)'),
    ['tr ui/site tagline references-kept'],
  ],
]);
