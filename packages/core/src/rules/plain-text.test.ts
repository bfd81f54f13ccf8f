import { words } from '../../test/choices.ts';
import { edit, FR, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('plain-text', [
  ['code in a title', edit(TR, 'title: Bulunamadı', 'title: "`404` bulunamadı"'), ['tr title']],
  ['emphasis in a summary', edit(TR, 'bir şey bulamadı', '*bir* şey bulamadı'), ['tr summary']],
  ['a link in a synonym', edit(TR, 'ölü link', 'ölü [link](404)'), ['tr synonyms.1']],
  ['an unpaired sign of inline code', edit(TR, 'Adres yanlış', 'Adres` yanlış'), ['tr']],
  ['an HTML tag', edit(TR, 'Adres yanlış', 'Adres <b>yanlış</b>'), ['tr']],
  [
    'a status number for visitors',
    edit(TR, 'Sayfa taşınmış olabilir.', '404 numaralı sayfa taşınmış.'),
    ['tr visitor.message'],
  ],
  ['a full stop after a title', edit(TR, 'title: Bulunamadı', 'title: Bulunamadı.'), ['tr title']],
  [
    'a tag in inline code',
    {
      en: 'The `<b>` was mistyped.',
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
    ['en', 'fr', 'tr'].map((tag) => `${tag} ui/choose questions.start.answers.lost`),
  ],
  [
    'code in the reason of an answer',
    words('choose', 'questions:\n  start:\n    why:\n      lost: The `GET` is lost\n'),
    [],
  ],
  ['code in another namespace', words('desk', 'lost: The `GET` is lost\n'), []],
  ['a longer HTML tag', { tr: 'Adres <a href="x">yanlış</a>.' }, ['tr']],
  ['a comparison of two', { tr: 'Adres < 10 ve > 3 olur.' }, []],
  ['a point within a title', { 'tr title': 'Node.js yok' }, []],
]);
