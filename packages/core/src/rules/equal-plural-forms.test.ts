import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN_UI, FR_UI, type Case } from '../../test/project.ts';

test.each<Case>([
  [
    'the same twice in the source',
    edit(EN_UI, '{{count}} results', '{{count}} result'),
    [`${EN_UI}:5:18`],
  ],
  [
    'the same three times in French',
    {
      ...edit(
        FR_UI,
        '{{count}} de résultats"\n  results_other: "{{count}} résultats',
        '{{count}} résultat"\n  results_other: "{{count}} résultat',
      ),
    },
    [`${FR_UI}:6:18`],
  ],
  ['two of three the same', edit(FR_UI, '{{count}} de résultats', '{{count}} résultats'), []],
  ['Turkish, whose nouns stay after a number', {}, []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('equal-plural-forms', overrides)).toEqual(expected);
});
