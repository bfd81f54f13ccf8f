import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';

const at = (line: number, column: number, endLine = line, endColumn = column + 1): Diagnostic => ({
  code: 'x',
  severity: 'error',
  file: 'x',
  message: '',
  hint: '',
  line,
  column,
  endLine,
  endColumn,
});

test.each<readonly [string, string, Diagnostic, string[]]>([
  ['a word', 'a\nbcd\ne', at(2, 2, 2, 4), ['1 | a', '2 | bcd', '  |  ^^', '3 | e']],
  ['the first line', 'a\nb', at(1, 1), ['1 | a', '  | ^', '2 | b']],
  ['the last line', 'a\nb', at(2, 1), ['1 | a', '2 | b', '  | ^']],
  ['the end of a line', 'ab', at(1, 3), ['1 | ab', '  |   ^']],
  ['several lines', 'ab\ncd', at(1, 2, 2, 2), ['1 | ab', '  |  ^', '2 | cd']],
  ['an empty file', '', at(1, 1), ['1 |', '  | ^']],
  ['a wider number', `${'\n'.repeat(8)}x\ny`, at(9, 1), [' 8 |', ' 9 | x', '   | ^', '10 | y']],
  ['CR LF', 'a\r\nb', at(1, 2), ['1 | a', '  |  ^', '2 | b']],
  ['a tab, which must not move the carets', '\ta', at(1, 2), ['1 |  a', '  |  ^']],
  ['a sequence for terminals', '\u001B[31ma', at(1, 6), ['1 | ␛[31ma', '  |      ^']],
  ['a sign that turns the direction', 'a\u202Eb', at(1, 3), ['1 | a\uFFFDb', '  |   ^']],
  ['a line that is not there', 'a', at(7, 1), ['']],
])('%s', (_title, text, diagnostic, expected) => {
  expect(codeFrame(text, diagnostic).split('\n')).toEqual(expected);
});

test('a long line is cut around the fault', () => {
  const [row = '', carets = ''] = codeFrame(
    `${'a'.repeat(5000)}X${'b'.repeat(5000)}`,
    at(1, 5001),
  ).split('\n');
  expect(row).toHaveLength(104);
  expect(row[carets.indexOf('^')]).toBe('X');
});

test('never throws and never lets a control character out', () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.integer());
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), number, number, number, number, (text, ...place) => {
      expect(codeFrame(text, at(...place))).not.toMatch(/[\0-\u0009\u000B-\u001F\u007F-\u009F]/);
    }),
    { numRuns: 1000 },
  );
});
