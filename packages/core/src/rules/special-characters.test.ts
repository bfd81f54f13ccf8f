import { edit, EN, FR, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const per = (sign: string): Record<string, string | null> => ({
  ...edit(EN, 'The address was mistyped.', `"It is 50 ${sign} § 3."`),
  ...edit(FR, 'L’adresse a été mal saisie.', `"C’est 50 ${sign} § 3."`),
});

testRule('special-characters', [
  ['signs of other scripts', { en: '50% of 3+3=6.', tr: '50％ 3＋3＝6.' }, []],
  ['the per cent sign of Arabic', { en: '50% of it.', tr: '50٪ bu.' }, []],
  ['two signs lost', { en: 'A § → b.', tr: 'A b.' }, ['tr']],
  ['two signs too many', { en: 'A b.', tr: 'A § → b.' }, ['tr']],
  ['the number sign of French', { en: 'Number 4.', fr: 'N° 4.' }, []],
  ['the raised dot of Greek', { en: '`a`; b.', tr: '`a`· b· c.' }, []],
  ['a dot between two', { en: '`a`, b.', tr: '`a` · b.' }, ['tr']],
  ['the number sign of English', { en: 'Item # of it.', tr: 'Kaçıncı öge.' }, []],
  ['a share in English', { en: '% of row total', tr: 'Satır toplamının yüzdesi' }, []],
  ['a share of a value', { en: '`3` %', tr: '%`3`' }, []],
  ['a share with its blank', { en: '`3`%', fr: '`3` %', tr: '%`3`' }, []],
  ['more than a number', { en: 'It has 50+ parts.', tr: 'Elliden çok parça.' }, []],
  ['a sum', { en: 'It has 50+3 parts.', tr: 'Elliden çok parça.' }, ['tr']],
  ['a number with its sign', { en: 'Item #4 of it.', tr: 'Öge 4.' }, ['tr']],
  ['a sign too many', edit(TR, 'Adres yanlış', 'Adres@ yanlış'), ['tr']],
  ['a sign lost', per('%'), ['tr']],
  ['another currency', { ...per('€'), tr: '50 $ § 3 olur.' }, ['tr']],
  ['the same signs in another order', { ...per('%'), tr: '§ 3, %50 olur.' }, []],
  ['inline code', edit(TR, '`404` gönderin', '`@404` gönderin'), []],
]);
