import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, type Case } from '../../test/project.ts';

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
  expect(faultsOf('escapes', overrides)).toEqual(reported ? [`${TR}:26:5`] : []);
});

const say = (en: string, tr: string) => ({
  ...edit(EN, 'The address was mistyped.', en),
  ...edit(FR, 'L’adresse a été mal saisie.', en),
  ...edit(TR, 'Adres yanlış yazılmıştır.', tr),
});

test.each<Case>([
  ['kept in code', say('It ends in `\\r\\n`.', 'Sonunda `\\r\\n` vardır.'), []],
  ['lost in code', say('It ends in `\\r\\n`.', 'Sonunda `\\n` vardır.'), [`${TR}:9:5`]],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('escapes', overrides)).toEqual(expected);
});
