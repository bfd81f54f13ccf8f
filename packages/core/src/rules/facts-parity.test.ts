import { edit, EN, FR, TR, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const cause = (path: string, text: string) =>
  edit(
    path,
    path === TR
      ? 'Adres yanlış yazılmıştır.'
      : path === FR
        ? 'L’adresse a été mal saisie.'
        : 'The address was mistyped.',
    text,
  );
const all = (en: string, fr: string, tr: string) => ({
  ...cause(EN, en),
  ...cause(FR, fr),
  ...cause(TR, tr),
});

testRule('facts-parity', [
  ['an RFC mistyped', all('See RFC 9110.', 'Voir RFC 9110.', 'RFC 9111 anlatır.'), ['tr', 'tr']],
  ['an RFC kept', all('See RFC 9110.', 'Voir RFC 9110.', 'RFC 9110 anlatır.'), []],
  [
    'an RFC with a no-break space',
    all('See RFC 9110.', 'Voir RFC\u00A09110.', 'RFC 9110 anlatır.'),
    [],
  ],
  ['a code of ours added', cause(TR, 'Bu bir 499 olabilir.'), []],
  ['a code lost', edit(TR, '[nginx/499](nginx/499) bunu', 'o bunu'), ['tr description']],
  [
    'a method lost',
    all('A GET has no content.', 'Un GET est vide.', 'İsteğin içeriği yoktur.'),
    ['tr'],
  ],
  ['a method added', cause(TR, 'Bir POST yanlış yazılmıştır.'), ['tr']],
  ['a method in code', all('A `GET` is empty.', 'Un GET est vide.', 'GET boştur.'), []],
  ['a header field lost', edit(FR, 'avec `Cache-Control`', 'avec un champ'), ['fr description']],
  ['a number that is no code', cause(TR, 'Adres 255 harften uzundur.'), []],
  [
    'another place in the entry',
    all('A GET has no content.', 'C’est vide.', 'Boştur.'),
    ['fr', 'tr'],
  ],
  ['the entry’s own number', cause(TR, 'Bu 404 yanlıştır.'), []],
  [
    'in the interface',
    { 'en ui/site tagline': 'See RFC 9110.', 'tr ui/site tagline': 'Bkz. RFC 9111.' },
    [],
  ],
  ['an entry without a source', { [EN]: null, ...cause(TR, 'Bir POST.') }, []],
  [
    'the entry’s own number, of another owner',
    { 'en nginx/499 summary': 'It waits.', 'tr nginx/499 summary': 'Bu 499 bekler.' },
    [],
  ],
  [
    'a code lost where the language promises less',
    {
      ...edit(TR, '[nginx/499](nginx/499) bunu', 'o bunu'),
      ...edit(TR_LOCALE, 'glossary:', 'tier: none\nglossary:'),
    },
    [],
  ],
  [
    'a method of a message that is not translated',
    { 'en client.2': 'Use GET.', 'tr client.0': 'Karşılaştırın.' },
    [],
  ],
  ['a method in what visitors read', { 'tr visitor.message': 'Bu bir GET.' }, []],
  ['a method in a synonym', { 'tr synonyms.0': 'GET yok' }, []],
  ['a method twice', { 'tr causes.0': 'Bir POST.', 'tr causes.1': 'Bir POST.' }, ['tr']],
  ['a code in other digits', edit(TR, '[nginx/499](nginx/499) bunu', '٤٩٩ bunu'), []],
]);
