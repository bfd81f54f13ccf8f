import { expect, test } from 'vitest';
import { edit, EN_UI, FR_UI } from '../../test/project.ts';
import { faultsOf, testRule } from '../../test/test-rule.ts';

const [one, other] = [
  '  results_one: "{{count}} result"\n',
  '  results_other: "{{count}} results"\n',
];
const ordinals = (forms: string): string =>
  forms
    .split(' ')
    .map((form) => `  place_ordinal_${form}: "{{count}}${form}"\n`)
    .join('');

testRule('plural-forms', [
  ['the general form lost', edit(EN_UI, other, ''), ['en ui/site search.results_one:']],
  ['the singular lost', edit(EN_UI, one, ''), ['en ui/site search.results_other:']],
  [
    'a form English does not have',
    edit(EN_UI, other, `${other}  results_many: "{{count}} of results"\n`),
    ['en ui/site search.results_many:'],
  ],
  [
    'ordinal numbers without third',
    edit(EN_UI, one, ordinals('one two other') + one),
    ['en ui/site search.place_ordinal_one:'],
  ],
  ['ordinal numbers', edit(EN_UI, one, ordinals('one two few other') + one), []],
  ['a text for none', edit(EN_UI, one, `  results_zero: No results\n${one}`), []],
  ['a name that only looks like a form', edit(EN_UI, one, `  see_other: See Other\n${one}`), []],
  [
    'ordinal numbers without two of their forms',
    edit(EN_UI, one, ordinals('one two') + one),
    ['en ui/site search.place_ordinal_one:'],
  ],
  ['a translation', edit(FR_UI, '  results_many: "{{count}} de résultats"\n', ''), []],
]);

test('in translations same-messages finds French without its form for millions', () => {
  const overrides = edit(FR_UI, '  results_many: "{{count}} de résultats"\n', '');
  expect(faultsOf('missing-message', overrides)).toEqual(['fr ui/site search:']);
});
