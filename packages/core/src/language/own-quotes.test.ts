import { expect, test } from 'vitest';
import { ownQuotes } from './own-quotes.ts';

const [GERMAN, POLISH, FRENCH, SWEDISH, CORNERS, KOREAN] = [
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['”', '”'],
  ['「', '」'],
  ['‘', '’'],
] as const;

test.each([
  ['English in German', GERMAN, 'Die “Seite” fehlt.', 'Die „Seite“ fehlt.'],
  ['Polish in German', GERMAN, 'Die „Seite” fehlt.', 'Die „Seite“ fehlt.'],
  ['two pairs', GERMAN, '“Ja”, «nein».', '„Ja“, „nein“.'],
  ['German in Polish', POLISH, 'Adres „strona“.', 'Adres „strona”.'],
  ['the blanks of French', GERMAN, 'Die «\u202FSeite\u202F» fehlt.', 'Die „Seite“ fehlt.'],
  ['English in French, beside an apostrophe', FRENCH, 'L’eau “ici”.', 'L’eau «ici».'],
  ['English in Swedish', SWEDISH, 'Sidan “index” saknas.', 'Sidan ”index” saknas.'],
  ['corners', CORNERS, '文件的“索引”。', '文件的「索引」。'],
  ['English in Korean', KOREAN, '문서의 “색인”입니다.', '문서의 ‘색인’입니다.'],
  ['the right ones', GERMAN, 'Die „Seite“ fehlt.', 'Die „Seite“ fehlt.'],
])('changes %s', (_title, quotes, text, expected) => {
  expect(ownQuotes(text, quotes)).toBe(expected);
});

test.each([
  ['one alone', GERMAN, 'Die “Seite fehlt.'],
  ['one within another', GERMAN, 'Die “alte “Seite” da” fehlt.'],
  ['single marks', GERMAN, 'Die ‘Seite’ fehlt.'],
  ['an empty pair', GERMAN, 'Die “” fehlt.'],
  ['a pair that nobody uses', GERMAN, 'Die »Seite“ fehlt.'],
])('leaves %s', (_title, quotes, text) => {
  expect(ownQuotes(text, quotes)).toBe(text);
});

test.each(['“”', '„”', '«»', '»«', '””', '”“', '「」', '„‟', '〝〞', '〝〟', '＂＂'])(
  'reads %s as a pair',
  (pair) => {
    const text = `Die ${pair.charAt(0)}Seite${pair.charAt(1)} fehlt.`;
    expect(ownQuotes(text, GERMAN)).toBe('Die „Seite“ fehlt.');
  },
);

test('leaves what is no pair even then', () => {
  expect(ownQuotes('L’eau ’là’ “ici”.', FRENCH)).toBe('L’eau ’là’ “ici”.');
});
