import { expect, test } from 'vitest';
import { edit, TR } from '../../test/project.ts';
import { diagnosticsOf, testRule } from '../../test/test-rule.ts';

testRule('mixed-scripts', [
  ['a Cyrillic а', { tr: '\u0410dres yanlıştır.' }, ['tr']],
  ['a Greek ο', { tr: 'Sunucu k\u03BFdu.' }, ['tr']],
  ['in inline code', edit(TR, '`404` gönderin', '`C\u0430che` gönderin'), ['tr server.1']],
  ['a whole word of another script', { tr: 'Adres Москва yanlıştır.' }, []],
  ['Latin with accents', { tr: 'Çığ, naïf, Łódź.' }, []],
  ['a unit', { tr: '5 µs sürer.' }, []],
  ['an Armenian օ', { tr: 'Sunucu k\u0585du.' }, ['tr']],
  ['a Cherokee Ꭺ', { tr: '\u13AAdres yok.' }, ['tr']],
  ['two of them', { tr: '\u0410dr\u0435s yok.' }, ['tr']],
  ['a Latin letter in a word of another script', { tr: 'Москвa yok.' }, ['tr']],
]);

test('the letter is named', () => {
  const found = diagnosticsOf('mixed-scripts', { tr: '\u0410dres yanlış.' })[0];
  expect(found?.hint).toContain('U+0410');
});
