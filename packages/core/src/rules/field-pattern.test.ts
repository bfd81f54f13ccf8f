import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { diagnose, edit, TR, TR_LOCALE, type Case } from '../../test/project.ts';

const point = (text: string) => edit(TR, 'Adres yanlış yazılmıştır.', JSON.stringify(text));

test.each<Case>([
  ['a sentence without its full stop', point('Adres yanlış yazılmış'), [`${TR}:9:5`]],
  ['a sentence that asks', point('Adres doğru mu?'), []],
  ['a sentence in brackets', point('(Adres yanlış yazılmıştır.)'), []],
  ['a sentence that ends in emphasis', point('Adres **yanlış yazılmıştır.**'), []],
  ['a synonym with a full stop', edit(TR, 'ölü link', 'ölü link.'), [`${TR}:26:5`]],
  ['a synonym that asks', edit(TR, 'ölü link', 'neden 404?'), []],
  ['a title that breaks off', edit(TR, 'title: Bulunamadı', 'title: "Bulunamadı:"'), [`${TR}:2:8`]],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('field-pattern', overrides)).toEqual(expected);
});

test.each([
  ['', 'error'],
  ['tier: complete\n', 'error'],
  ['tier: summaries\n', 'warning'],
  ['tier: none\n', 'warning'],
])('with “%s” a point without its full stop is an %s', (tier, severity) => {
  const found = diagnose({
    ...point('Adres yanlış yazılmış'),
    ...edit(TR_LOCALE, 'glossary:', `${tier}glossary:`),
  }).filter(({ code }) => code === 'field-pattern');
  expect(found.map((diagnostic) => diagnostic.severity)).toEqual([severity]);
});
