import { expect, test } from 'vitest';
import { pieces } from './wide.ts';
import { displayWidth, wrap } from './wrap.ts';

test.each<readonly [string, number, string]>([
  ['one two three', 9, 'one two\nthree'],
  ['« un » deux', 6, '« un »\ndeux'],
  ['サーバーが見つかりません', 12, 'サーバーが見\nつかりません'],
  ['見つかりません。', 14, '見つかりませ\nん。'],
  ['コード404を返す', 10, 'コード404\nを返す'],
  ['「はい」と返す', 6, '「は\nい」と\n返す'],
  ['서버가 요청을', 8, '서버가\n요청을'],
  ['a 漢字 b', 4, 'a 漢\n字 b'],
  ['𠮷野家', 4, '𠮷野\n家'],
  ['\x01fits\x0F as it is', 13, '\x01fits\x0F as it is'],
  ['\x01fits\x0F as it is', 12, '\x01fits\x0F as it\nis'],
  ['漢字 b', 6, '漢字 b'],
])('%s breaks after %d columns', (text, width, expected) => {
  expect(wrap(text, width)).toBe(expected);
  for (const line of wrap(text, width).split('\n'))
    expect(displayWidth(line)).toBeLessThanOrEqual(width);
});

test.each([
  ['plain', 5],
  ['é', 1],
  ['e\u0301', 1],
  ['\x01red\x02', 3],
  ['漢字', 4],
  ['ｶﾅ', 2],
  ['𠮷', 2],
  ['한글', 4],
  ['“a” – b…', 8],
])('%j takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  [20, '404  not found'],
  [12, '404  not\n     found'],
])('what a line begins with takes its place: %d columns', (width, expected) => {
  expect(wrap('not found', width, '404  ')).toBe(expected);
});

test('nothing of a word is lost', () => {
  for (const word of ['「404」です。', 'ABCアー', '（（（', '。。', 'x\u0001漢\u0002'])
    expect(pieces(word).join('')).toBe(word);
});
