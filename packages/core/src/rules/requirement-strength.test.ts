import { edit, EN, EN_LOCALE, TR, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const lists = {
  ...edit(
    EN_LOCALE,
    'glossary: []',
    'glossary: []\nrequirement: { must: [must], must-not: [must not], should: [should] }',
  ),
  ...edit(
    TR_LOCALE,
    'glossary: []',
    'glossary: []\nrequirement: { must: [zorunda*, "*melidir"], must-not: ["*memelidir", yasak*], should: [öneril*, "*meli*"] }',
  ),
};
const say = (en: string, tr: string) => ({
  ...lists,
  ...edit(EN, 'The address was mistyped.', en),
  ...edit(TR, 'Adres yanlış yazılmıştır.', tr),
});

testRule('requirement-strength', [
  ['must became may', say('It must send one.', 'Bir tane gönderebilir.'), ['tr']],
  ['must stays must', say('It must send one.', 'Göndermek zorundadır.'), []],
  ['must not became must', say('It must not send one.', 'Göndermelidir.'), ['tr']],
  ['must not stays', say('It must not send one.', 'Göndermemelidir.'), []],
  ['should became may', say('It should send one.', 'Gönderebilir.'), ['tr']],
  ['should stays', say('It should send one.', 'Göndermesi önerilir.'), []],
  ['a question demands nothing', say('Why should it go?', 'Neden gitsin?'), []],
  ['a choice demands nothing', say('Choose which should go.', 'Gidecekleri seçin.'), []],
  [
    'a condition demands nothing',
    say('Use it when one must be sent.', 'Gönderilecekse kullanın.'),
    [],
  ],
  ['visitors are not held to it', { ...lists, ...edit(EN, 'You can use', 'You should use') }, []],
  [
    'no list in the translation',
    {
      ...say('It must.', 'Olabilir böyle.'),
      [TR_LOCALE]: edit(TR_LOCALE, 'ltr', 'ltr')[TR_LOCALE] ?? null,
    },
    [],
  ],
  ['must not in words of its own', say('It must not send one.', 'Göndermek yasaktır.'), []],
  [
    'two that are lost, told once',
    say('It must not send one, and should wait.', 'Gönderir.'),
    ['tr'],
  ],
]);
