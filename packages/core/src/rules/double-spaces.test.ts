import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { fixWith } from '../../test/fix-with.ts';
import { edit, EN_UI, FR, TR, type Case } from '../../test/project.ts';
import { rule } from './double-spaces.ts';

test.each<Case>([
  ['two spaces', edit(TR, 'Adres yanlış', 'Adres  yanlış'), [`${TR}:9:5`]],
  ['a space beside a no-break one', edit(FR, 'a été mal', 'a \u00A0été mal'), [`${FR}:9:5`]],
  ['a space before a line end', edit(TR, 'çalıştı.', 'çalıştı. '), [`${TR}:4:14`]],
  ['an interface word', edit(EN_UI, 'in plain', 'in  plain'), [`${EN_UI}:7:10`]],
  ['one no-break space', edit(FR, 'a été mal', 'a\u00A0été mal'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('double-spaces', overrides)).toEqual(expected);
});

test.each([
  ['Adres  yanlış   mı \n\nson', 'Adres yanlış mı\n\nson'],
  ['Faux \u00A0: oui', 'Faux\u00A0: oui'],
  ['`a  b`', '`a  b`'],
])('fixes %j', (text, expected) => {
  expect(fixWith(rule, 'tr', text)).toBe(expected);
});
