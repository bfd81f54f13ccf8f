import { edit, textOf, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('paragraphs', [
  ['one paragraph', edit(TR, '\n\n  Kaynak', ' Kaynak'), ['tr description']],
  ['two lines of one paragraph', edit(TR, '\n\n  Kaynak', '\n  Kaynak'), ['tr description']],
  [
    'empty lines at the end only',
    edit(
      TR,
      /\n\n {2}Kaynak[^\n]*\n/.exec(textOf(TR))?.[0] ?? '?',
      ' Kaynak kalıcı olarak kaldırıldıysa [nginx/499](nginx/499) bunu söylemez, `Cache-Control` verin.\n\n\n',
    ),
    ['tr description'],
  ],
  ['three paragraphs', edit(TR, '. Bağlantının', '.\n\n  Bağlantının'), []],
]);
