import { edit, FR_LOCALE, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const lists = {
  ...edit(FR_LOCALE, 'glossary: []', 'glossary: []\nafter-colon: { sentence: small }'),
  ...edit(
    TR_LOCALE,
    'glossary: []',
    'glossary: []\nafter-colon: { sentence: capital, verbs: ["*ır", "*ir", "*dır", değil] }',
  ),
};
const tr = (text: string, en = 'The page is gone: see below.') => ({ ...lists, tr: text, en });
const fr = (text: string, en = 'The page is gone: see below.') => ({ ...lists, fr: text, en });

testRule('after-colon', [
  ['a sentence in Turkish', tr('Sayfa gitmiş: yeni adres artık vardır.'), ['tr']],
  ['with a capital', tr('Sayfa gitmiş: Yeni adres artık vardır.'), []],
  ['a list', tr('Üç iş: arama, hesaplama, güncelleme.'), []],
  ['said of a function', tr('SUM: bir sayı eksiktir.', 'SUM: needs a number.'), []],
  [
    'a sentence behind a loud word',
    tr('NOT: bir sayı eksiktir.', 'NOTE: It lacks a number.'),
    ['tr'],
  ],
  ['an example without a verb', tr('Bir örnek: eski adres.'), []],
  ['one word', tr('Tek yanıt: değil.'), []],
  [
    'a name that is written small',
    tr('Örnek: nginx bu kodu bildirir.', 'Example: nginx sends it.'),
    [],
  ],
  ['inline code', tr('Örnek: `GET` bunu bildirir.'), []],
  ['a time or an address', tr('Saat 12:30 ve https://a.example/ bildirir.'), []],
  ['a capital in French', fr('La page a disparu\u00A0: Voir plus bas.'), ['fr']],
  ['a small letter', fr('La page a disparu\u00A0: voir plus bas.'), []],
  ['a name of the source', fr('Un serveur\u00A0: Apache.', 'A server: Apache.'), []],
  ['an acronym', fr('Un document\u00A0: RFC, HTTP/2 ou GraphQL.'), []],
  ['no list', { tr: 'Sayfa gitmiş: yeni adres vardır.', fr: 'Ceci\u00A0: Voir.' }, []],
  ['a capital inside a word', fr('La page a disparu\u00A0: iPhone.'), []],
  ['a capital and a digit', fr('La page\u00A0: Web2 est là.'), []],
  ['a capital at both ends', fr('La page\u00A0: NoN.'), []],
  ['what the source writes itself', { ...lists, en: 'It is gone: See below.' }, []],
  [
    'without a list of verbs',
    {
      ...edit(TR_LOCALE, 'glossary: []', 'glossary: []\nafter-colon: { sentence: capital }'),
      en: 'Gone: see below.',
      tr: 'Sayfa gitmiş: yeni adres vardır.',
    },
    [],
  ],
  ['a verb, and signs behind it', tr('Sayfa gitmiş: yeni adres artık “vardır”)'), ['tr']],
  ['what ends with a number', tr('Sayfa gitmiş: yeni adres vardır 12'), []],
  ['one verb with a blank behind it', tr('Sayfa gitmiş: vardır'), []],
  ['one verb before a blank', tr('Sayfa gitmiş: vardır .'), []],
]);
