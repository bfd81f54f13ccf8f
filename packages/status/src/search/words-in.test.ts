import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { createSearch } from './search.ts';
import { wordsIn } from './words-in.ts';

test.each([
  ['', []],
  ['not found', ['not', 'found']],
  ['http エラー', ['http', 'エラ', 'ラー']],
  ['httpエラー', ['http', 'エラ', 'ラー']],
  ['未找到', ['未找', '找到']],
  ['表', ['表']],
])('%j has the words %j', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

const search = createSearch(
  [
    ['404', '見つかりません'],
    ['429', 'リクエストが多すぎます'],
    ['500', '内部サーバーエラー'],
    ['504', 'ゲートウェイタイムアウト'],
    ['508', '检测到循环'],
    ['511', 'ต้องยืนยันตัวตนกับเครือข่าย'],
  ].map(([id = '', title = '']) => ({
    id,
    code: Number(id),
    owner: 'iana',
    ownerName: 'IANA',
    class: null,
    phrase: '',
    title,
    summary: '',
    formerPhrases: [],
    synonyms: [],
    headers: [],
  })),
);

test.each([
  ['エラー', '500'],
  ['タイムアウト', '504'],
  ['多すぎ', '429'],
  ['循环', '508'],
  ['เครือข่าย', '511'],
  ['٤٠٤', '404'],
  ['４０４', '404'],
  ['४२९', '429'],
])('%s is found inside: %s', (query, first) => {
  expect(search.search(query)[0]?.id).toBe(first);
});

test('figures of every script are one', () => {
  expect(['٤٠٤', '۴۰۴', '४०४', '๔๐๔', '４０４'].map(fold)).toEqual(Array(5).fill('404'));
});
