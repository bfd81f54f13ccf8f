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
