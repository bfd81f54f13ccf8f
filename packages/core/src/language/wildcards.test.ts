import { expect, test } from 'vitest';
import { wordPattern } from './wildcards.ts';

test.each([
  ['tu', 'si tu veux', true],
  ['tu', 'Tu veux', true],
  ['tu', 'le statut', false],
  ['*yorsun', 'geliyorsun', true],
  ['*yorsun', 'geliyorsunuz', false],
  ['zorunda*', 'zorundadır', true],
  ['must not', 'it must\n  not be', true],
  ['t’*', 'je t’invite', true],
  ['a.b', 'axb', false],
])('%s in “%s”: %s', (word, text, expected) => {
  expect(wordPattern([word], 'fr')?.test(text)).toBe(expected);
});

test('the first letter follows the language: i has its dot in Turkish', () => {
  expect(wordPattern(['iyi'], 'tr')?.test('İyi')).toBe(true);
  expect(wordPattern(['iyi'], 'tr')?.test('Iyi')).toBe(false);
});

test.each([
  ['必须', '服务器必须回答', true],
  ['你', '请把你的地址发来', true],
  ['must', '服务器musty回答', false],
  ['must', '服务器must回答', true],
])('where words stand in a row, %s in “%s”: %s', (word, text, expected) => {
  expect(wordPattern([word], 'zh-Hans')?.test(text)).toBe(expected);
});

test('no words, no pattern', () => {
  expect(wordPattern([], 'en')).toBeUndefined();
});

test.each([
  [['tu', 'vous'], 'si vous voulez', 'vous'],
  [['tu', 'vous'], 'si tu veux', 'tu'],
  // Of a word with * before it only its end is in the match.
  [['*yorsun'], 'geliyorsun', 'yorsun'],
  [['tu', '*yorsun'], 'geliyorsun', 'yorsun'],
  [['*yorsun'], 'gel.', undefined],
  [['tu'], 'la vertu', undefined],
  [['tu'], 'étué', undefined],
  [['a.b', 'c++'], 'en c++ ou', 'c++'],
  [['a.b', 'c++'], 'en a.b ou', 'a.b'],
])('of %j, “%s” has %s', (words, text, found) => {
  expect(wordPattern(words, 'fr')?.exec(text)?.[0]).toBe(found);
});
