import { edit, EN, FR, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const tr = (to: string) => edit(TR, 'Adres yanlış', to);

testRule('foreign-characters', [
  ['a French letter in Turkish', tr('Adrés yanlış'), ['tr']],
  ['a German letter in Turkish', tr('Aß yanlış'), ['tr']],
  ['the full-width comma', tr('Adres， yanlış'), ['tr']],
  ['the Arabic question mark', edit(FR, 'a été mal', 'a été؟ mal'), ['fr']],
  ['Turkish letters in English', edit(EN, 'was mistyped', 'ağ mistyped'), ['en']],
  ['capitals of the language', tr('ÇĞİÖŞÜ ÂÎÛ I yanlış'), []],
  ['accents as characters of their own', edit(FR, 'a été mal', 'a e\u0301te\u0301 mal'), []],
  [
    'a name as the source writes it',
    { ...edit(EN, 'The address was', 'The München address was'), ...tr('München yanlış') },
    [],
  ],
  ['inline code', tr('`ß` yanlış'), []],
]);
