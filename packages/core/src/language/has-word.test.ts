import { expect, test } from 'vitest';
import { hasWord } from './has-word.ts';

test.each([
  ['curl', true],
  ['curl -I', true],
  ['run curl', true],
  ['(curl)', true],
  ['xcurl, curl', true],
  ['xcurl', false],
  ['curlx', false],
  ['1curl', false],
  ['curl2', false],
  ['-curl', false],
  ['curl-like', false],
  ['a xcurl, curls', false],
  ['Curl', false],
  ['', false],
])('“%s” has curl: %s', (text, has) => {
  expect(hasWord(text, 'curl')).toBe(has);
});
