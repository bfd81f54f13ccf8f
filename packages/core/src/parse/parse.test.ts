import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { textOf, FACTS } from '../../test/project.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { parse } from './parse.ts';
import { yaml } from './yaml-library.ts';

const source = (text: string) =>
  ({
    path: FACTS,
    identity: { kind: 'facts', owner: 'iana', number: '404', id: '404' },
    text,
  }) as const;

/** Text that is likely to be nearly YAML: its signs, real lines and anything else. */
const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\n\n  :-?#&*!|>\'"%@`{}[],~<=\t\r\0',
        '- ',
        ': ',
        '---\n',
        '...\n',
        '!!js ',
        '&a ',
        '*a',
        '<<: ',
        '\uFEFF',
        '\u2028',
      ),
      fc.constantFrom('a', 'b', 'code', '404', 'null', '__proto__', 'phrase'),
      fc.constantFrom(...textOf(FACTS).split(/(?<=\n)/)),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

test('never throws, says why it gives up, and keeps every place within the text', () => {
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), (text) => {
      const found: Diagnostic[] = [];
      const parsed = parse(source(text), found);
      expect(parsed !== undefined || found.length > 0).toBe(true);
      const lines = text.split('\n');
      for (const { line, column, endLine, endColumn } of found) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
        expect(endColumn - 1).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? -1) + 1);
        expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a value has no prototype but that of a plain object', () => {
  fc.assert(
    fc.property(yamlish, (text) => {
      const value = parse(source(text), [])?.value;
      const own = value !== null && typeof value === 'object' ? Object.getPrototypeOf(value) : null;
      expect([null, Object.prototype, Array.prototype]).toContain(own);
    }),
    { numRuns: 500 },
  );
});

const text = 'a: 1\nb:\n  - x\n  - { c: "y" }\nd:\n';
test.each<readonly [string, (string | number)[], string, string]>([
  ['nothing', [], 'a', 'a'],
  ['a value', ['a'], '1', 'a'],
  ['an item', ['b', 0], 'x', 'x'],
  ['an item by a number in text', ['b', '0'], 'x', 'x'],
  ['a value in an item', ['b', 1, 'c'], '"y"', 'c'],
  ['an empty value', ['d'], '', 'd'],
  ['a key that is missing', ['e'], 'a', 'a'],
  ['a key that is missing in an item', ['b', 1, 'e'], '{ c: "y" }', '{ c: "y" }'],
  ['an item that is missing', ['b', 7], '- x\n  - { c: "y" }\n', 'b'],
  ['a path through text', ['a', 'x', 'y'], '1', 'a'],
  ['a name every object has', ['toString'], 'a', 'a'],
])('the place of %s', (_title, path, value, key) => {
  const parsed = parse(source(text), []);
  expect(parsed?.sourceTextOf(path)).toBe(value);
  expect(text.slice(...(parsed?.keyRangeOf(path) ?? []))).toBe(key);
});

test.each<readonly [string, string, string[]]>([
  ['a key twice', 'a: 1\na: 2\n', ['2:1 duplicate-key']],
  ['a number and a text that become one key', '1: a\n"1": b\n', ['2:1 duplicate-key']],
  [
    'a key twice in a nested map, and an alias',
    'a: { b: 1, b: 2 }\nc: *d\n',
    ['1:12 duplicate-key', '2:4 alias'],
  ],
  ['the same key in two maps', 'a: { b: 1 }\nc: { b: 1 }\n', []],
  ['an anchor of nothing', 'a: &b\n', ['1:4 alias']],
  ['a tag and an anchor', 'a: !!str &b c\n', ['1:10 alias', '1:4 tag']],
  ['16 levels', `a: ${'['.repeat(15)}${']'.repeat(15)}\n`, []],
  ['17 levels', `a: ${'['.repeat(16)}${']'.repeat(16)}`, ['1:19 too-deep']],
  ['10,000 levels', `a: ${'['.repeat(10_000)}`, ['1:19 too-deep']],
  ['10,000 maps', `a: ${'{ b: '.repeat(10_000)}`, ['1:79 too-deep']],
  ['10,000 lists on a line', `a:\n  ${'- '.repeat(10_000)}b`, ['2:33 too-deep']],
  ['two syntax errors, of which the second is fallout', 'a: [b\nc: {d\n', ['1:4 yaml']],
  ['a comment', '# a\n', ['1:1 empty-file']],
  ['an empty value', '~\n', []],
])('%s', (_title, text, faults) => {
  const found: Diagnostic[] = [];
  parse(source(text), found);
  expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(faults);
});

test.each<readonly [string, string, string[]]>([
  ['a text', 'a: b # c\n', ['1:6']],
  ['a text, without a blank behind the #', 'a: b #404\n', ['1:6']],
  ['a text and a tab', 'a: b\t# c\n', ['1:6']],
  ['a text at the end of a file', 'a: b # c', ['1:6']],
  ['a text below its key', 'a:\n  b # c\n', ['2:5']],
  ['a number', 'a: 404 # c\n', ['1:8']],
  ['an item', 'a:\n  - b\n  - c #404\n', ['3:7']],
  ['several texts', 'a: b # c\nd: "e" # f\ng: h # i\n', ['1:6', '3:6']],
  ['a text in brackets', 'a: [b, c # d\n  ]\n', ['1:10']],
  ['a text in braces', 'a: { b: c # d\n  }\n', ['1:11']],
  ['brackets that it leaves open', 'a: [b #404, c]\n', ['1:7']],
  ['the last line of a text', 'a: b\n  c # d\n', ['2:5']],
  ['a line within a text', 'a: b # c\n  d\ne: f\n', ['1:6']],
  ['a line within a long text', 'a: b\n  c # d\n\n  e\n', ['2:5']],
  ['a text, beside another fault', 'a: b # c\nd: "\n', ['1:6', '2:4 yaml']],
  ['a text in a file from Windows', 'a: b # c\r\n', ['1:9 carriage-return', '1:6']],
  ['nothing: the # belongs to a text', 'a: b#c\nd: "e # f"\ng: |\n  h # i\n', []],
  ['a text in quotes', `a: "b" # c\nd: 'e' # f\n`, []],
  ['a key', 'a: # b\n  - c\nd: # e\n  f: g\n', []],
  ['the sign of a text of lines', 'a: | # b\n  c\nd: > # e\n  f\n # g\n', []],
  ['brackets, braces and commas', 'a: [b] # c\nd: { e: f } # g\nh: [i, # j\n  k]\n', []],
  ['nothing: it stands on a line of its own', '# a\nb: c\n# d\ne: f\n  # g\n', []],
  ['nothing: a text of no lines', 'a:\tb\nc: |\n# d\n', []],
])('a comment behind %s', (_title, text, faults) => {
  const found: Diagnostic[] = [];
  parse(source(text), found);
  expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(
    faults.map((fault) => (fault.includes(' ') ? fault : `${fault} comment-after-text`)),
  );
});

test.each([
  ['a text', 'a: b\nc: d', ['2:5 no-line-end']],
  ['the next item of a list', 'a:\n  - b\n  - ', ['3:5 no-line-end']],
  ['a text of lines', 'a: |\n  b\n  c', ['3:4 no-line-end']],
  ['a text in quotes, which is told already', 'a: "b', ['1:4 yaml']],
  ['nothing', 'a: b\n', []],
])('a file that was cut off in %s', (_title, text, faults) => {
  const found: Diagnostic[] = [];
  parse(source(text), found);
  expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(faults);
});

test.each([
  ['brackets that close nothing', `a: ${']'.repeat(20)}`, '1:4 yaml'],
  ['braces that close nothing', '}\n'.repeat(20), '1:1 yaml'],
  ['brackets that do not close', `a: ${'['.repeat(20)}`, '1:19 too-deep'],
  ['the same on lines of their own', `a: ${'[\n '.repeat(20)}`, '16:2 too-deep'],
  ['lists in lists', `a:\n  ${'- '.repeat(20)}b`, '2:33 too-deep'],
  ['keys of keys', `a:\n  ${'? '.repeat(20)}b`, '2:33 too-deep'],
  ['brackets in a row', `a: ${'[]'.repeat(5000)}`, '1:4002 yaml'],
  ['brackets on lines of their own', '[]\n'.repeat(30_000), '20001:1 yaml'],
  ['commas on many lines', `a: [${',\n '.repeat(5000)}]`, '1333:3 yaml'],
])('%s never reach the parser', (_what, text, expected) => {
  const parser = vi.spyOn(yaml(), 'parseDocument');
  const found: Diagnostic[] = [];
  parse(source(text), found);
  expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([expected]);
  expect(parser).not.toHaveBeenCalled();
  parser.mockRestore();
});

test('brackets in a text are text, however many', () => {
  const found: Diagnostic[] = [];
  const parsed = parse(source(`a: &x\nb: |\n  ${']'.repeat(20)}\nc: "${'['.repeat(20)}"\n`), found);
  expect(found.map(({ code }) => code)).toEqual(['alias']);
  expect(parsed).toBeUndefined();
});
