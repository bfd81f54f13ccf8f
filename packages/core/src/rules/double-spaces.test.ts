import { expect, test } from 'vitest';
import { fixWith } from '../../test/fix-with.ts';
import { edit, EN_UI, FR, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';
import { rule } from './double-spaces.ts';

testRule('double-spaces', [
  ['two spaces', edit(TR, 'Adres yanlış', 'Adres  yanlış'), ['tr']],
  ['a space beside a no-break one', edit(FR, 'a été mal', 'a \u00A0été mal'), ['fr']],
  ['a space before a line end', edit(TR, 'çalıştı.', 'çalıştı. '), ['tr description']],
  ['an interface word', edit(EN_UI, 'in plain', 'in  plain'), ['en ui/site tagline']],
  ['one no-break space', edit(FR, 'a été mal', 'a\u00A0été mal'), []],
  ['two spaces before a line end', { tr: 'Adres  \nyanlış.' }, ['tr']],
  ['spaces at the start, and within', { tr: '  Adres  yanlış.' }, ['tr']],
]);

test.each([
  ['Adres  yanlış   mı \n\nson', 'Adres yanlış mı\n\nson'],
  ['Faux \u00A0: oui', 'Faux\u00A0: oui'],
  ['`a  b`', '`a  b`'],
  ['  a  b', '  a b'],
  ['Bir  \nson', 'Bir\nson'],
])('fixes %j', (text, expected) => {
  expect(fixWith(rule, 'tr', text)).toBe(expected);
});
