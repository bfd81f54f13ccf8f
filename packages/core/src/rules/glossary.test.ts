import { edit, EN_LOCALE, FR_LOCALE, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const list = {
  ...edit(
    TR_LOCALE,
    'glossary: []',
    `glossary:
  - { term: gateway, use: [ağ geçidi], avoid: [geçit] }
  - { term: token, use: [belirteç], avoid: [jeton] }
  - { term: request, use: [istek], avoid: [talep] }
  - { term: legal demand, use: [yasal talep] }
  - { term: cache, use: [zula, gizlik], avoid: [keş] }
  - { term: log, use: [günlük] }
  - { term: log line, use: [erişim kütüğü] }
  - { term: request log, use: [kayıt defteri] }`,
  ),
  ...edit(
    FR_LOCALE,
    'glossary: []',
    'glossary:\n  - { term: token, use: [jeton], avoid: [token] }',
  ),
  ...edit(
    EN_LOCALE,
    'glossary: []',
    'glossary:\n  - { term: content, use: [content, body], avoid: [payload] }',
  ),
};
const say = (en: string, tr: string, fr = 'Un jeton.') => ({
  ...list,
  en,
  tr,
  fr,
});

testRule('glossary', [
  ['a word to avoid, inflected', say('The token is old.', 'Jetonunuz eskidir.'), ['tr']],
  ['the agreed word, inflected', say('The token is old.', 'Belirteciniz eskidir.'), []],
  ['an article that begins the sentence', say('A token is old.', 'Jetonunuz eskidir.'), ['tr']],
  ['none of the words', say('The token is old.', 'Anahtar eskidir.'), ['tr']],
  ['the word to avoid inside the agreed one', say('The gateway is old.', 'Ağ geçidi eskidir.'), []],
  ['the same, alone', say('The gateway is old.', 'Geçidin adresi eskidir.'), ['tr']],
  ['the word to avoid where the source has no such term', say('The coin.', 'Jeton düştü.'), []],
  [
    'the word to avoid inside the agreed one of another item',
    say('The request is old.', 'İstek, yasal taleplerden sonra geldi.'),
    [],
  ],
  [
    'the same, also alone',
    say('The request is old.', 'Talep, yasal taleplerden sonra geldi.'),
    ['tr'],
  ],
  ['a verb behind a noun', say('A reason to request to join.', 'Katılma talebi.'), []],
  ['a noun with a verb behind it', say('The request to join.', 'Katılma talebi.'), ['tr']],
  ['a verb', say('Please log it.', 'Lütfen yazın.'), []],
  ['a name in capitals', say('The Gateway Company.', 'Gateway şirketi.'), []],
  ['the longer term counts', say('The log line is full.', 'Erişim kütüğü doludur.'), []],
  [
    'a word to avoid for a part of the longer term',
    say('The request log is full.', 'Kayıt defterindeki talep eskidir.'),
    ['tr'],
  ],
  ['a plural of French', say('The token is old.', 'Belirteç eskidir.', 'Vos jetons.'), []],
  ['a plural to avoid', say('The token is old.', 'Belirteç eskidir.', 'Vos tokens.'), ['fr']],
  [
    'the source’s own list',
    { ...list, 'en causes.1': 'The payload was deleted.' },
    ['en causes.1'],
  ],
  [
    'a term named once in an entry need not come back in every message',
    {
      ...say('The token is old.', 'Belirteç eskidir.'),
      'en causes.1': 'The token is lost.',
      'tr causes.1': 'Artık bulunamamaktadır.',
    },
    [],
  ],
  ['one of two agreed words', say('The cache is old.', 'Gizlik eskidir.'), []],
  ['neither of two', say('The cache is old.', 'Anahtar eskidir.'), ['tr']],
  ['a word to avoid for two', say('The cache is old.', 'Keş eskidir.'), ['tr']],
  ['a synonym of the source', { ...list, 'en synonyms.0': 'payload' }, []],
  [
    'what visitors read',
    { ...list, 'en visitor.message': 'The token is old.', 'tr visitor.message': 'Jeton eskidir.' },
    [],
  ],
  [
    'a word to avoid for a part of a longer term, which is not there for it',
    say('The request log is full.', 'Talep günlüğü doludur.'),
    ['tr'],
  ],
  ['a longer term that is not there', say('The log line is full.', 'Yazı doludur.'), ['tr']],
  [
    'a letter that becomes two in small letters',
    say('The token is old.', 'Belirteç eskidir.', 'İki : vos tokens.'),
    ['fr'],
  ],
]);
