import { expect, test } from 'vitest';
import { fixWith } from '../../test/fix-with.ts';
import { inLanguage } from '../../test/in-language.ts';
import type { Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';
import { rule } from './kashida.ts';

const ar = (title: string): Overrides =>
  inLanguage('tr', 'ar', { 'iana/404.yaml': [['Bulunamadı', title]] });

testRule('kashida', [
  ['a stretched word', ar('غير موجـــود'), ['ar title']],
  ['a prefix that a word follows', ar('بـموجود'), ['ar title']],
  ['a word that ends with one', ar('موجودـ'), ['ar title']],
  ['a prefix before a name', ar('غير موجود بـ(IANA) ولـNginx'), []],
  ['a prefix before a number', ar('وبـ404'), []],
  ['the article before a name', ar('خادم الـNginx'), []],
  ['a prefix before a quotation mark', ar('موجود كـ”ملف“'), []],
  ['the word itself', ar('غير موجود'), []],
]);

test('fixes stretched words', () => {
  expect(fixWith(rule, 'tr', 'موجـــود بـ`404`')).toBe('موجود بـ`404`');
});
