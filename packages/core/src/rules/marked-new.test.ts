import { edit, EN, EN_UI, TR, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

/* The tests’ today is 2026-06-15. */
const above = (line: string): Overrides => edit(EN, 'title:', `${line}\ntitle:`);

testRule('marked-new', [
  ['today', above('# new: 2026-06-15'), []],
  ['tomorrow, which may be today elsewhere', above('# new: 2026-06-16'), []],
  ['a day in the future', above('# new: 2026-06-17'), [`${EN} “# new: 2026-06-17”`]],
  ['the last day', above('# new: 2026-05-17'), []],
  ['the day after', above('# new: 2026-05-16'), [`${EN} “# new: 2026-05-16”`]],
  ['no day', above('# new: yesterday'), [`${EN} “# new: yesterday”`]],
  ['a day that never was', above('# new: 2026-02-30'), [`${EN} “# new: 2026-02-30”`]],
  ['nothing', above('# new:'), [`${EN} “# new:”`]],
  ['a whole file', above('# new: 2026-06-01\n'), []],
  ['a whole file that is old', above('# new: 2020-01-01\n'), [`${EN} “# new: 2020-01-01”`]],
  [
    'nothing below',
    edit(EN, 'causes:', '# new: 2026-06-01\n\ncauses:'),
    [`${EN} “# new: 2026-06-01”`],
  ],
  ['a word of the interface', edit(EN_UI, '  code:', '  # new: 2026-06-01\n  code:'), []],
  [
    'a note and a mark, one below the other',
    edit(EN_UI, '  code:', '  # A field.\n  # new: yesterday\n  # Of HTTP.\n  code:'),
    [`${EN_UI} “# new: yesterday”`],
  ],
  ['a translation', edit(TR, 'title:', '# new: 2026-06-01\ntitle:'), [`${TR} “# new: 2026-06-01”`]],
  ['a sign inside a text', edit(EN, 'title: Not', 'title: "# new: Not'), []],
]);
