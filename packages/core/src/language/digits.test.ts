import { expect, test } from 'vitest';
import { numberAt, numbersIn, plainDigits } from './digits.ts';

test.each([
  ['٤٠٤', '404'],
  ['۴۰۴ و 410', '404 و 410'],
  ['४०४', '404'],
  ['๔๐๔', '404'],
  ['４０４', '404'],
  ['½ m²', '½ m²'],
])('%s is %s', (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});

test.each([
  ['1,000 or 1.000 or 1\u202F000', ['1000', '1000', '1000']],
  ['ファイルは1,234個で、30秒', ['1234', '30']],
  ['ภายใน30วินาที', ['30']],
  ['约1万个、1.2億', ['10000', '120000000']],
  ['و404 أو ١٬٠٠٠', ['404', '1000']],
  ['2千、3천、4万、5萬、6만', ['2000', '3000', '40000', '50000', '60000']],
  ['7亿、8億、9억、1.25億', ['700000000', '800000000', '900000000', '125000000']],
  ['1,234万', ['12340000']],
  ['𝟘𝟙𝟚 𝟡𝟘', ['012', '90']],
  ['h2 and v1.2, utf-8', []],
])('in %s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test.each([
  ['Depuis 1\u202F998 ou 1999.', '1999', [16, 20]],
  ['Depuis 1\u202F998 ou 1999.', '1998', [7, 12]],
  ['约1万个', '10000', [1, 3]],
  ['Depuis 1999.', '99', undefined],
])('in %s, %s stands at %j', (text, number, place) => {
  expect(numberAt(text, number)).toEqual(place);
});
