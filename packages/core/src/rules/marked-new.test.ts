import { expect, test } from 'vitest';
import { edit, EN, EN_UI, TR, type Overrides } from '../../test/project.ts';
import { diagnosticsOf } from '../../test/test-rule.ts';

/* The tests’ today is 2026-06-15. */
const above = (line: string): Overrides => edit(EN, 'title:', `${line}\ntitle:`);

test.each<[title: string, overrides: Overrides, told: readonly string[]]>([
  ['today', above('# new: 2026-06-15'), []],
  ['tomorrow, which may be today elsewhere', above('# new: 2026-06-16'), []],
  ['a day in the future', above('# new: 2026-06-17'), [`${EN}:2 error`]],
  ['the last day', above('# new: 2026-05-17'), []],
  ['the day after', above('# new: 2026-05-16'), [`${EN}:2 warning`]],
  ['no day', above('# new: yesterday'), [`${EN}:2 error`]],
  ['a day that never was', above('# new: 2026-02-30'), [`${EN}:2 error`]],
  ['nothing', above('# new:'), [`${EN}:2 error`]],
  ['a whole file', above('# new: 2026-06-01\n'), []],
  ['a whole file that is old', above('# new: 2020-01-01\n'), [`${EN}:2 warning`]],
  [
    'nothing below',
    edit(EN, 'causes:', '# new: 2026-06-01\n\ncauses:'),
    [expect.stringMatching(/^locales\/en\/iana\/404\.yaml:\d+ error$/) as string],
  ],
  ['a word of the interface', edit(EN_UI, '  code:', '  # new: 2026-06-01\n  code:'), []],
  [
    'a note and a mark, one below the other',
    edit(EN_UI, '  code:', '  # A field.\n  # new: yesterday\n  # Of HTTP.\n  code:'),
    [expect.stringMatching(/^locales\/en\/ui\/site\.yaml:\d+ error$/) as string],
  ],
  ['a translation', edit(TR, 'title:', '# new: 2026-06-01\ntitle:'), [`${TR}:2 error`]],
  ['a sign inside a text', edit(EN, 'title: Not', 'title: "# new: Not'), []],
])('%s', (_title, overrides, told) => {
  const own = diagnosticsOf('marked-new', overrides);
  expect(own.map(({ file, line, severity }) => `${file}:${line} ${severity}`)).toEqual(told);
});
