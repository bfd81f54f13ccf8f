import { edit, EN, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('turkish-i', [
  [
    'a word without its dot',
    edit(TR, 'İsteği değiştirmeden', 'Istek değiştirmeden'),
    ['tr client.1'],
  ],
  ['a verb without its dot', { tr: 'Sunucu bunu Istiyor.' }, ['tr']],
  ['a name of the source', { en: 'Internet Explorer is old.', tr: 'Internet Explorer eski.' }, []],
  ['a name that it has not', { en: 'It is old.', tr: 'Internet eski.' }, ['tr']],
  ['names of elsewhere', { tr: 'Integration Suite ve Indiana yanlıştır.' }, []],
  ['a combining dot', edit(TR, 'Adres yanlış', 'Adresi\u0307 yanlış'), ['tr']],
  ['letters of another keyboard', edit(TR, 'Adres yanlış', 'Baglanti yanlış'), ['tr']],
  [
    'a long text without a Turkish letter',
    edit(
      TR,
      'Adres yanlış yazılmıştır.',
      `${'Adres bulunan sayfada durur ve orada kalarak bekler. '.repeat(3)}Son.`,
    ),
    ['tr'],
  ],
  ['a long text of placeholders', { 'tr ui/site tagline': '{{nameOfTheFirst}}, '.repeat(9) }, []],
  ['a nerve, which is no limit', edit(TR, 'Adres yanlış', 'Adres sinir bozucu, yanlış'), []],
  ['a limit', edit(TR, 'Adres yanlış', 'Adres siniri aşar, yanlış'), ['tr']],
  ['a capital I that is one', edit(TR, 'Adres yanlış', 'Isı ve ışık yanlış'), []],
  ['inline code', edit(TR, '`404` gönderin', '`404` ve IANA gönderin'), []],
  ['a synonym as people type it', edit(TR, 'sayfa bulunamadı', 'sayfa bulunamadi'), []],
  ['a language without the rule', edit(EN, 'dead link', 'icin'), []],
]);
