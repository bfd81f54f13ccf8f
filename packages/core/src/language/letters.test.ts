import { expect, test } from 'vitest';
import { foreignLetter, foreignSigns } from './letters.ts';

test.each([
  ['tr', 'Iı İi Ğ Ş â Î API', ''],
  ['tr', 'é', 'é'],
  ['fr', 'Œuvre À ÿ ç', ''],
  ['fr', 'ğ', 'ğ'],
  ['de', 'ẞ? ß Ü', 'ẞ'],
  ['fr-CA', 'É', ''],
  ['ru', 'Ёж и HTTP', ''],
  ['ru', 'Ω', 'Ω'],
  ['ru', 'é', 'é'],
  ['ja', '見つかりません サーバー HTTP', ''],
  ['ja', '한', '한'],
  ['zh-TW', '找不到', ''],
  ['ar', 'غير موجود HTTP', ''],
  ['hi', 'नहीं मिला', ''],
  ['tlh', 'é ğ ß', ''],
  ['tlh', 'я', 'я'],
])('%s: %s', (tag, text, expected) => {
  expect(foreignLetter(tag).exec(text)?.[0] ?? '').toBe(expected);
});

test.each([
  ['en', '，', true],
  ['zh', '，', false],
  ['tr', '؟', true],
  ['fa', '؟', false],
  ['fr', '।', true],
  ['hi', '।', false],
  ['en', '\u037E', true],
  ['el', '\u037E', false],
  ['en', 'a, b; c – “d”…', false],
])('%s: %s', (tag, text, foreign) => {
  expect(foreignSigns(tag).some((pattern) => pattern.test(text))).toBe(foreign);
});
