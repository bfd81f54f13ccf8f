import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { fixWith } from '../../test/fix-with.ts';
import { inLanguage } from '../../test/in-language.ts';
import { type Overrides } from '../../test/project.ts';
import { rule } from './kashida.ts';

const ar = (title: string): Overrides =>
  inLanguage('tr', 'ar', { 'iana/404.yaml': [['Bulunamadı', title]] });

test.each<[string, Overrides, readonly string[]]>([
  ['a stretched word', ar('غير موجـــود'), ['locales/ar/iana/404.yaml:2:8']],
  ['the word itself', ar('غير موجود'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('kashida', overrides)).toEqual(expected);
});

test('fixes stretched words', () => {
  expect(fixWith(rule, 'tr', 'موجـــود')).toBe('موجود');
});
