import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, EN_UI, FR, TR, type Case } from '../../test/project.ts';

test.each<Case>([
  [
    'an English ending in brackets',
    edit(EN, 'The address was', 'The address(es) were'),
    [`${EN}:9:5`],
  ],
  ['a French one', edit(FR, 'L’adresse a', 'La ou les adresse(s) a'), [`${FR}:9:5`]],
  ['a Turkish one', edit(TR, 'Adres yanlış', 'Adres(ler) yanlış'), [`${TR}:9:5`]],
  [
    'in an interface word',
    edit(EN_UI, 'Every status code', 'Every status code(s)'),
    [`${EN_UI}:7:10`],
  ],
  [
    'a number in a message without forms',
    edit(EN_UI, 'Every status code in plain words', '"{{count}} status codes"'),
    [`${EN_UI}:7:10`],
  ],
  [
    'an inserted value that counts nothing',
    edit(EN_UI, 'Every status code', '"{{name}} code"\nx: a'),
    [],
  ],
  ['a word in brackets', edit(EN, 'The address was', 'The (e.g. short) address was'), []],
  ['a call in inline code', edit(EN, 'The address was', 'The `map(s)` was'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('plural-needed', overrides)).toEqual(expected);
});
