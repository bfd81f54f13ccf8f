import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { diagnose, edit, TR, type Case } from '../../test/project.ts';

const tr = (to: string) => edit(TR, 'Adres yanlış yazılmıştır.', `"${to}"`);
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['a Cyrillic а', tr('\u0410dres yanlıştır.'), fault],
  ['a Greek ο', tr('Sunucu k\u03BFdu.'), fault],
  ['in inline code', edit(TR, '`404` gönderin', '`C\u0430che` gönderin'), [`${TR}:16:5`]],
  ['a whole word of another script', tr('Adres Москва yanlıştır.'), []],
  ['Latin with accents', tr('Çığ, naïf, Łódź.'), []],
  ['a unit', tr('5 µs sürer.'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('mixed-scripts', overrides)).toEqual(expected);
});

test('the letter is named', () => {
  const found = diagnose(tr('\u0410dres yanlış.')).find(({ code }) => code === 'mixed-scripts');
  expect(found?.hint).toContain('U+0410');
});
