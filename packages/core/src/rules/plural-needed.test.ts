import { edit, EN, EN_UI, FR, TR } from '../../test/project.ts';
import { inLanguage } from '../../test/in-language.ts';
import { testRule, type Row } from '../../test/test-rule.ts';

testRule('plural-needed', [
  ['one of the source', { en: 'The address(es).', tr: 'Adres(ler).' }, ['en']],
  ['a scheme', edit(EN, 'The address was', 'The address http(s) was'), []],
  ['an English ending in brackets', edit(EN, 'The address was', 'The address(es) were'), ['en']],
  ['a French one', edit(FR, 'L’adresse a', 'La ou les adresse(s) a'), ['fr']],
  ['one for her', edit(FR, 'L’adresse a', 'Tout(e) existant(e)s a'), []],
  ['one for her, another for many', edit(FR, 'L’adresse a', 'Créé(e), site(s) a'), ['fr']],
  ['a Turkish one', edit(TR, 'Adres yanlış', 'Adres(ler) yanlış'), ['tr']],
  [
    'in an interface word',
    edit(EN_UI, 'Every status code', 'Every status code(s)'),
    ['en ui/site tagline'],
  ],
  [
    'a number in a message without forms',
    edit(EN_UI, 'Every status code in plain words', '"{{count}} status codes"'),
    ['en ui/site tagline'],
  ],
  [
    'an inserted value that counts nothing',
    edit(EN_UI, 'Every status code', '"{{name}} code"\nx: a'),
    [],
  ],
  ['a word in brackets', edit(EN, 'The address was', 'The (e.g. short) address was'), []],
  ['a call in inline code', edit(EN, 'The address was', 'The `map(s)` was'), []],
  ...['ca', 'es', 'gl', 'it', 'pt'].map((tag): Row => [
    `one for her in ${tag}`,
    inLanguage('tr', tag, { 'iana/404.yaml': [['Adres yanlış yazılmıştır.', 'Creato(a) ok.']] }),
    [],
  ]),
]);
