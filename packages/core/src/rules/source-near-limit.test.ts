import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, EN_UI, TR, type Case } from '../../test/project.ts';

const summary = 'The server found nothing at this address.';

test.each<Case>([
  ['152 of 160 characters', edit(EN, summary, `${'a'.repeat(151)}.`), []],
  ['153 of 160 characters', edit(EN, summary, `${'a'.repeat(152)}.`), [`${EN}:3:10`]],
  ['152 characters outside the BMP count once each', edit(EN, summary, '𝒶'.repeat(152)), []],
  ['a list item of 250', edit(EN, 'The address was mistyped.', 'a'.repeat(250)), [`${EN}:9:5`]],
  [
    'a header of 235',
    edit(EN, 'Says how long the answer may be kept.', 'a'.repeat(235)),
    [`${EN}:21:18`],
  ],
  [
    'an interface message of 580',
    edit(EN_UI, 'Every status code in plain words', 'a'.repeat(580)),
    [`${EN_UI}:7:10`],
  ],
  [
    'a title, which the registry gives',
    edit(EN, 'title: Not Found', `title: ${'a'.repeat(60)}`),
    [],
  ],
  ['a translation may fill its field', edit(TR, 'Adres yanlış yazılmıştır.', 'a'.repeat(260)), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('source-near-limit', overrides)).toEqual(expected);
});
