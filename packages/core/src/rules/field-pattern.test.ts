import { expect, test } from 'vitest';
import { edit, TR, TR_LOCALE } from '../../test/project.ts';
import { diagnosticsOf, testRule } from '../../test/test-rule.ts';

testRule('field-pattern', [
  ['a sentence without its full stop', { tr: 'Adres yanlış yazılmış' }, ['tr']],
  ['a sentence that asks', { tr: 'Adres doğru mu?' }, []],
  ['a sentence in brackets', { tr: '(Adres yanlış yazılmıştır.)' }, []],
  ['a sentence that ends in emphasis', { tr: 'Adres **yanlış yazılmıştır.**' }, []],
  ['a synonym with a full stop', edit(TR, 'ölü link', 'ölü link.'), ['tr synonyms.1']],
  ['a synonym that asks', edit(TR, 'ölü link', 'neden 404?'), []],
  ['a title that breaks off', edit(TR, 'title: Bulunamadı', 'title: "Bulunamadı:"'), ['tr title']],
  [
    'another field that is a sentence',
    { 'tr related.nginx/499': 'Beklemez' },
    ['tr related.nginx/499'],
  ],
  ['the same key in the interface', { 'tr ui/site title': 'Kod:' }, []],
  ['blanks alone', { 'tr title': ' ' }, []],
  ['a line end behind it', { 'tr summary': 'Bir şey bulamadı.\n' }, []],
  ['a synonym in two lines', { 'tr synonyms.0': 'ölü\nlink' }, ['tr synonyms.0']],
  ['a title in two lines', { 'tr title': 'ölü\nlink' }, ['tr title']],
]);

test.each([
  ['', 'error'],
  ['tier: complete\n', 'error'],
  ['tier: site\n', 'warning'],
  ['tier: none\n', 'warning'],
])('with “%s” a point without its full stop is an %s', (tier, severity) => {
  const found = diagnosticsOf('field-pattern', {
    tr: 'Adres yanlış yazılmış',
    ...edit(TR_LOCALE, 'glossary:', `${tier}glossary:`),
  });
  expect(found.map((diagnostic) => diagnostic.severity)).toEqual([severity]);
});
