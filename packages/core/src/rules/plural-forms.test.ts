import { expect, test } from 'vitest';
import { edit, EN_UI, FR_UI, type Case } from '../../test/project.ts';
import { faultsOf } from '../../test/faults-of.ts';

const [one, other] = [
  '  results_one: "{{count}} result"\n',
  '  results_other: "{{count}} results"\n',
];
const ordinals = (forms: string): string =>
  forms
    .split(' ')
    .map((form) => `  place_ordinal_${form}: "{{count}}${form}"\n`)
    .join('');

test.each<Case>([
  ['the general form lost', edit(EN_UI, other, ''), [`${EN_UI}:4:3`]],
  ['the singular lost', edit(EN_UI, one, ''), [`${EN_UI}:4:3`]],
  [
    'a form English does not have',
    edit(EN_UI, other, `${other}  results_many: "{{count}} of results"\n`),
    [`${EN_UI}:6:3`],
  ],
  [
    'ordinal numbers without third',
    edit(EN_UI, one, ordinals('one two other') + one),
    [`${EN_UI}:4:3`],
  ],
  ['ordinal numbers', edit(EN_UI, one, ordinals('one two few other') + one), []],
  ['a text for none', edit(EN_UI, one, `  results_zero: No results\n${one}`), []],
  ['a name that only looks like a form', edit(EN_UI, one, `  see_other: See Other\n${one}`), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('plural-forms', overrides)).toEqual(expected);
});

test('in translations same-messages finds French without its form for millions', () => {
  const overrides = edit(FR_UI, '  results_many: "{{count}} de résultats"\n', '');
  expect(faultsOf('missing-message', overrides)).toEqual([`${FR_UI}:3:1`]);
});
