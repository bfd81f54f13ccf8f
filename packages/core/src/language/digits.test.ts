import { expect, test } from 'vitest';
import { numbersIn, plainDigits } from './digits.ts';

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
  ['h2 and v1.2, utf-8', []],
])('in %s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
