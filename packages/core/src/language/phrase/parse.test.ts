import { expect, test } from 'vitest';
import { parsePhrase } from './parse.ts';

test.each<[phrase: string, fault: string]>([
  ['non (valide', 'A bracket does not close.'],
  ['non (valide|', 'A bracket does not close.'],
  ['non valide)', ') stands outside of brackets.'],
  ['non|pas valide', '| stands outside of brackets.'],
  ['pause…longue', '… has to stand between two spaces.'],
  ['… pause', '… has to stand between two spaces.'],
])('“%s” is refused', (phrase, fault) => {
  expect(parsePhrase(phrase)).toBe(fault);
});
