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

/* Whoever takes a letter from a language sees it here; the capitals follow. */
test.each([
  ['af', 'áâèéêëîïôöúû'],
  ['az', 'çəğıöşü'],
  ['bs', 'čćđšž'],
  ['ca', 'àçéèíïóòúü'],
  ['cs', 'áčďéěíňóřšťúůýž'],
  ['cy', 'àáâäèéêëìíîïòóôöùúûüẁẃŵẅỳýŷÿ'],
  ['da', 'æøåáé'],
  ['de', 'äöüß'],
  ['en', 'àâçèéêëîïñôöü'],
  ['eo', 'ĉĝĥĵŝŭ'],
  ['es', 'áéíñóúü'],
  ['et', 'äöõüšž'],
  ['eu', 'ñç'],
  ['fi', 'äåöšž'],
  ['fr', 'àâæçèéêëîïôœùûüÿ'],
  ['ga', 'áéíóú'],
  ['gl', 'áéíïñóúü'],
  ['hr', 'čćđšž'],
  ['hu', 'áéíóöőúüű'],
  ['id', 'é'],
  ['is', 'áðéíóúýþæö'],
  ['it', 'àèéìíòóùú'],
  ['lt', 'ąčęėįšųūž'],
  ['lv', 'āčēģīķļņšūž'],
  ['ms', 'é'],
  ['mt', 'àċèġħìòùż'],
  ['nb', 'æøåàéêòóôü'],
  ['nl', 'áäéëíïóöúü'],
  ['nn', 'æøåàéêòóôü'],
  ['no', 'æøåàéêòóôü'],
  ['pl', 'ąćęłńóśźż'],
  ['pt', 'àáâãçéêíòóôõú'],
  ['ro', 'ăâîșț'],
  ['sk', 'áäčďéíĺľňóôŕšťúýž'],
  ['sl', 'čšž'],
  ['sq', 'çë'],
  ['sv', 'åäöàé'],
  ['tr', 'çğıöşüâîû'],
])('%s is written with %s, and not with every Latin letter', (tag, letters) => {
  expect(foreignLetter(tag).exec(letters)).toBe(null);
  expect(foreignLetter(tag).exec(letters.toLocaleUpperCase(tag))).toBe(null);
  expect(foreignLetter(tag).exec('ǿ')?.[0]).toBe('ǿ');
});

test.each([
  ['ko', '한國', 'ひ'],
  ['zh-Hans', '汉ㄅ', 'ひ'],
  ['zh-Hant', '漢ㄅ', 'ひ'],
  ['ja', '漢ひカ', 'ㄅ'],
])('%s is written with the scripts of %s, not with %s', (tag, letters, other) => {
  expect(foreignLetter(tag).exec(letters)).toBe(null);
  expect(foreignLetter(tag).exec(other)?.[0]).toBe(other);
});

/* Signs and the languages of all scripts that have them. */
test.each([
  ['、', 'ja zh-Hans zh-Hant ko'],
  ['،', 'ar syr dv nqo ff-Adlm'],
  ['।', 'hi bn pa gu or te kn ta ml si'],
  ['\u0387', 'el'],
])('%s belongs to %s', (sign, tags) => {
  const has = (tag: string): boolean => !foreignSigns(tag).some((pattern) => pattern.test(sign));
  expect(tags.split(' ').filter((tag) => !has(tag))).toEqual([]);
  expect(['en', 'ru', 'th'].filter(has)).toEqual([]);
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
