import { expect, test } from 'vitest';
import { xliff12Of, xliffOf } from '../../test/foreign-file.ts';
import { readBack } from '../../test/test-format.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { format as csv } from './formats/csv.ts';
import { format as xliff } from './formats/xliff.ts';

/* What is understood of the words by which tools say how far a text is: source, target, state. */
test.each<readonly [string, ExchangeFormat, string, readonly (readonly string[])[]]>([
  [
    'a target in a segment that is left “initial”',
    xliff,
    xliffOf('<segment state="initial"><source>A</source><target>B</target></segment>'),
    [['A', 'B', 'state="initial"']],
  ],
  [
    'a target of a tool without states',
    xliff,
    xliffOf('<segment><source>A</source><target>B</target></segment>'),
    [['A', 'B', 'translated']],
  ],
  [
    'a sub-state of another tool, of a text nobody has read',
    xliff,
    xliffOf(
      '<segment state="translated" subState="my:needs-review"><source>A</source><target>B</target></segment>',
    ),
    [['A', 'B', 'subState="my:needs-review"']],
  ],
  [
    'a sub-state of another tool that doubts nothing',
    xliff,
    xliffOf(
      '<segment state="final" subState="my:signed"><source>A</source><target>B</target></segment>',
    ),
    [['A', 'B', 'reviewed']],
  ],
  [
    'a unit of which one sentence is a guess',
    xliff,
    xliffOf(
      '<segment state="final"><source>A.</source><target>B.</target></segment><segment state="initial"><source>C.</source><target>D.</target></segment>',
    ),
    [['A.C.', 'B.D.', 'state="initial"']],
  ],
  [
    'our mark for stale',
    xliff,
    xliffOf(
      '<segment state="initial" subState="polystatus:stale"><source>A</source><target>B</target></segment>',
    ),
    [['A', 'B', 'subState="polystatus:stale"']],
  ],
  [
    'our mark for stale, overtaken',
    xliff,
    xliffOf(
      '<segment state="translated" subState="polystatus:stale"><source>A</source><target>B</target></segment>',
    ),
    [['A', 'B', 'translated']],
  ],
  ...(
    [
      ['translated', '', 'translated'],
      ['final', '', 'reviewed'],
      ['signed-off', '', 'reviewed'],
      ['new', '', 'state="new"'],
      ['needs-translation', '', 'state="needs-translation"'],
      ['needs-review-translation', ' approved="yes"', 'state="needs-review-translation"'],
      ['x-needs-work', '', 'state="x-needs-work"'],
      ['', '', 'translated'],
      ['', ' approved="no"', 'translated'],
      ['translated', ' approved="yes"', 'translated'],
      ['', ' approved="yes"', 'reviewed'],
    ] as const
  ).map(
    ([state, approved, expected]) =>
      [
        `XLIFF 1.2, ${state || 'no state'}${approved}`,
        xliff,
        xliff12Of(
          `<source>A</source><target${state ? ` state="${state}"` : ''}>B</target>`,
          approved,
        ),
        [['A', 'B', expected]],
      ] as const,
  ),
  [
    'XLIFF 1.2 with a guess of a machine',
    xliff,
    xliff12Of(
      '<source>A</source><target state="translated" state-qualifier="mt-suggestion">B</target>',
    ),
    [['A', 'B', 'state-qualifier="mt-suggestion"']],
  ],
  ...(
    [
      ['needs-work', 'needs-work'],
      ['Fuzzy', 'Fuzzy'],
      ['à revoir', 'à revoir'],
      ['final', 'reviewed'],
      ['Reviewed', 'reviewed'],
      ['done', 'translated'],
      ['missing', 'missing'],
      ['stale', 'stale'],
    ] as const
  ).map(
    ([state, expected]) =>
      [
        `CSV with the state “${state}”`,
        csv,
        `id,source,target,state\n404.title,A,B,${state}\n`,
        [['A', 'B', expected]],
      ] as const,
  ),
])('%s', (_title, format, content, expected) => {
  const { read } = readBack(format, content);
  expect(
    read?.units.map(({ source, target, state, unfinished = state }) => [
      source,
      target,
      unfinished,
    ]),
  ).toEqual(expected);
});
