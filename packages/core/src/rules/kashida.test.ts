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
  ['the word itself', ar('غير موجود'), []],
]);

test('fixes stretched words', () => {
  expect(fixWith(rule, 'tr', 'موجـــود')).toBe('موجود');
});
