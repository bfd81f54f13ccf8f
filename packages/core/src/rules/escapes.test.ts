import { expect, test } from 'vitest';
import { edit, TR } from '../../test/project.ts';
import { faultsOf, testRule } from '../../test/test-rule.ts';

test.each([
  ["'satır\\nsonu'", true],
  ["'tırnak \\\" işareti'", true],
  ["'harf \\u00e7 gibi'", true],
  ['boşluk&nbsp;burada', true],
  ['boşluk&#160;burada', true],
  ['ara%20boşluk', true],
  ["'%C3%A7'", true],
  ['"çift tırnakta\\u00a0olur"', false],
  ['Araştırma & geliştirme', false],
  ['%50 oranında', false],
  ["'`\\r\\n` ile biter'", false],
])('%s: %s', (text, reported) => {
  const overrides = edit(TR, 'ölü link', text);
  expect(faultsOf('escapes', overrides)).toEqual(reported ? ['tr synonyms.1'] : []);
});

testRule('escapes', [
  ['kept in code', { en: 'It ends in `\\r\\n`.', tr: 'Sonunda `\\r\\n` vardır.' }, []],
  ['lost in code', { en: 'It ends in `\\r\\n`.', tr: 'Sonunda `\\n` vardır.' }, ['tr']],
]);
