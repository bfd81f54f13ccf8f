import { words } from '../../test/choices.ts';
import { edit, EN, FR, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  [
    'code in a title',
    edit(TR, 'title: Bulunamadı', 'title: "`404` bulunamadı"'),
    [`${TR}:2:8 code-kept`, `${TR}:2:8 plain-text`],
  ],
  [
    'emphasis in a summary',
    edit(TR, 'bir şey bulamadı', '*bir* şey bulamadı'),
    [`${TR}:3:10 plain-text`],
  ],
  ['a link in a synonym', edit(TR, 'ölü link', 'ölü [link](404)'), [`${TR}:26:5 plain-text`]],
  [
    'an unpaired sign of inline code',
    edit(TR, 'Adres yanlış', 'Adres` yanlış'),
    [`${TR}:9:5 plain-text`],
  ],
  ['an HTML tag', edit(TR, 'Adres yanlış', 'Adres <b>yanlış</b>'), [`${TR}:9:5 plain-text`]],
  [
    'a status number for visitors',
    edit(TR, 'Sayfa taşınmış olabilir.', '404 numaralı sayfa taşınmış.'),
    [`${TR}:19:12 plain-text`],
  ],
  [
    'a full stop after a title',
    edit(TR, 'title: Bulunamadı', 'title: Bulunamadı.'),
    [`${TR}:2:8 plain-text`],
  ],
  [
    'a tag in inline code',
    {
      ...edit(EN, 'The address was mistyped.', 'The `<b>` was mistyped.'),
      ...edit(TR, 'Adres yanlış', 'Burada `<b>` yanlış'),
      ...edit(FR, 'L’adresse a été', 'Le `<b>` a été'),
    },
    [],
  ],
  ['a comparison is no tag', edit(TR, 'Adres yanlış', 'Adres < 10 yanlış'), []],
  [
    'a longer number for visitors',
    edit(TR, 'Sayfa taşınmış olabilir.', '2026 yılında sayfa taşınmış.'),
    [],
  ],
  [
    'code in an answer to a question',
    words('choose', 'questions:\n  start:\n    answers:\n      lost: The `GET` is lost\n'),
    ['en', 'fr', 'tr'].map((tag) => `locales/${tag}/ui/choose.yaml:5:13 plain-text`),
  ],
  [
    'code in the reason of an answer',
    words('choose', 'questions:\n  start:\n    why:\n      lost: The `GET` is lost\n'),
    [],
  ],
  ['code in another namespace', words('desk', 'lost: The `GET` is lost\n'), []],
]);
