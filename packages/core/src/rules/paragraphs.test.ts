import { edit, textOf, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  ['one paragraph', edit(TR, '\n\n  Kaynak', ' Kaynak'), [`${TR}:4:14 paragraphs`]],
  ['two lines of one paragraph', edit(TR, '\n\n  Kaynak', '\n  Kaynak'), [`${TR}:4:14 paragraphs`]],
  [
    'empty lines at the end only',
    edit(
      TR,
      /\n\n {2}Kaynak[^\n]*\n/.exec(textOf(TR))?.[0] ?? '?',
      ' Kaynak kalıcı olarak kaldırıldıysa [nginx/499](nginx/499) bunu söylemez, `Cache-Control` verin.\n\n\n',
    ),
    [`${TR}:4:14 paragraphs`],
  ],
  ['three paragraphs', edit(TR, '. Bağlantının', '.\n\n  Bağlantının'), []],
]);
