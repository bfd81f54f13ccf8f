import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsSoon } from '../../test/ends-soon.ts';
import { sources as fixtures } from '../../test/project.ts';
import { expectSame, record } from '../../test/same-value.ts';
import { worldSources } from '../../test/world-sources.ts';
import type { Source } from '../read/read.ts';
import { readValues } from './read-values.ts';

const isYaml = ({ path }: Source): boolean => path.endsWith('.yaml');
const files = worldSources.filter(isYaml);

test('every file of the world is read alike', () => {
  for (const { text } of files) expectSame(text);
});

test.each([
  ['words', 'a: b c\n', { a: 'b c' }],
  ['whole numbers', 'a: 0\nb: 404\n', { a: 0, b: 404 }],
  ['truth', 'a: true\nb: false\n', { a: true, b: false }],
  ['quotes', `a: "b: c"\nb: 'd # e'\nc: "f \\" g"\n`, { a: 'b: c', b: 'd # e', c: 'f " g' }],
  ['quoted keys', '"410": a\n', { 410: 'a' }],
  ['a text of lines', 'a: |\n  b\n\n    c\nd: e\n', { a: 'b\n\n  c\n', d: 'e' }],
  ['a text without its last line end', 'a: |-\n  b\n\n', { a: 'b' }],
  ['lists', 'a:\n- b\n-  c\nd:\n  - e: f\n    g: h\n', { a: ['b', 'c'], d: [{ e: 'f', g: 'h' }] }],
  ['brackets', 'a: [b, "c, d"]\nb: { c: d, e: [] }\n', { a: ['b', 'c, d'], b: { c: 'd', e: [] } }],
  ['brackets over lines', 'a:\n  [b,\n  c]\n', { a: ['b', 'c'] }],
  ['a text that goes on', 'a: b\n  c\n', { a: 'b c' }],
  ['a folded text', 'a: >\n  b\n  c\n', { a: 'b c\n' }],
  ['a number of another kind', 'a: 1.0\nb: 0x1F\n', { a: 1, b: 31 }],
  ['a list in a list', 'a:\n  - - b\n', { a: [['b']] }],
  ['a list at the top', '- a\n', ['a']],
  ['comments', '# a\nb:\n  # c\n  d: e\n\n# f\n', { b: { d: 'e' } }],
  ['a sign that looks like a number', 'a: .NET\n.NET: b\n', { a: '.NET', '.NET': 'b' }],
])('reads %s', (_title, text, value) => {
  expect(readValues(text)).toEqual(value);
  expectSame(text);
});

test.each([
  ['nothing', ''],
  ['a text without its last line end', 'a: b'],
  ['a tab', 'a:\tb\n'],
  ['a carriage return', 'a: b\r\n'],
  ['a byte order mark', '\uFEFFa: b\n'],
  ['an anchor', 'a: &b c\n'],
  ['an alias', 'a: *b\n'],
  ['a tag', 'a: !b c\n'],
  ['a directive', '%YAML 1.1\na: b\n'],
  ['two documents', 'a: b\n---\nc: d\n'],
  ['a marker that is indented', '  ---\na: b\n'],
  ['a conflict', '<<<<<<< a\nb: c\n'],
  ['a key twice', 'a: b\na: c\n'],
  ['a key that reaches into JavaScript', '__proto__: a\n'],
  ['another such key', 'a: { constructor: b }\n'],
  ['an empty value', 'a:\nb: c\n'],
  ['null', 'a: null\n'],
  ['a key of nothing', '- :\n'],
  ['a key that is a list', '[a]: b\n'],
  ['a comment behind a value', 'a: b # c\n'],
  ['a colon inside', 'a: b: c\n'],
  [
    'nine levels',
    `${Array.from({ length: 9 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')}${' '.repeat(9)}a: b\n`,
  ],
])('leaves %s to the parser of record', (_title, text) => {
  expect(readValues(text)).toBeUndefined();
});

test.each([
  ['a list', 'a: [b\n'],
  ['a list with blanks behind it', 'a: [b  \n'],
  ['a list and empty lines', 'a: [b\n\n  \n\n'],
  ['a list that begins', 'a: [\n'],
  ['a list that goes on', 'a: [b,\n'],
  ['a map', 'a: { b: c\n'],
  ['a map that begins', 'a: {\n'],
  ['a map whose key has no value', 'a: { b: \n'],
  ['a map that goes on', 'a: { b: c,\n'],
  ['a list in a list', 'a: [[b]\n'],
  ['a list in a map', 'a: { b: [c }\n'],
  ['the wrong bracket', 'a: [b}\n'],
  ['a list over lines', 'a:\n  [b,\n  c\n'],
  ['a list that the margin ends', 'a:\n  b: [c\nd: e\n'],
  ['a quoted item', 'a: ["b"\n'],
  ['a quotation mark', 'a: ["b\n'],
  ['an apostrophe', "a: ['b\n"],
  ['a quoted text', 'a: "b\\"\n'],
])('comes to an end where %s is left open', (_title, text) => {
  endsSoon([text], (own) => {
    expect(readValues(own)).toBeUndefined();
    expectSame(own);
  });
  expect(record(text).faults.map(({ code }) => code)).toContain('yaml');
});

test('comes to an end wherever a file of the world is cut off', () => {
  const cuts = files.flatMap(({ text }) => {
    const inside = [...text.matchAll(/[\]}"'|:,[{]/g)].map(({ index }) => text.slice(0, index));
    return [text.slice(0, -1), text.slice(0, -2), ...inside].flatMap((cut) => [cut, `${cut}\n`]);
  });
  expect(cuts.length).toBeGreaterThan(files.length);
  endsSoon(cuts, readValues);
  const ends = files.map(({ text }) => `${text.replace(/[\]}"'\s]+$/, '').slice(0, -1)}\n`);
  endsSoon(ends, record);
});

test('comes to an end, and never differs, with brackets in any order', () => {
  const piece = fc.constantFrom(
    ...'[ { ] } b "b" \' " , : #'.split(' '),
    'b: ',
    ', ',
    ' ',
    '\n',
    '\n  ',
    ' # b',
  );
  const text = fc
    .tuple(fc.constantFrom('a: ', 'a:\n  - ', 'a:\n  '), fc.array(piece, { maxLength: 9 }))
    .map(([start, pieces]) => `${start}${pieces.join('')}\n`);
  fc.assert(
    fc.property(text, (own) => endsSoon([own], expectSame)),
    { numRuns: 1500 },
  );
});

const SIGNS = '"\'`{}[]()*-?:,.#|>&!%@~_ \n\t\réü\u00A0\u2028\u0085\uFEFF\uD83D'.split('');
const WORDS = '...|=======|\\n|1e3|0x1|.inf|+1|null|true|Yes|<<|__proto__|key: |: | #|- |  '.split(
  '|',
);
const LINES = ['\n\n', '\n  ', '\n    ', '\n---\n', '|-', '|+', '\\', '0'];
const PIECES = SIGNS.concat(WORDS, LINES);

test('whatever is done to a file, the two never differ', () => {
  const texts = [...files.filter((_, index) => index % 9 === 0), ...fixtures().filter(isYaml)].map(
    ({ text }) => text.split('\n'),
  );
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(3),
    piece: fc.constantFrom('', ...PIECES),
  });
  const some = fc.record({
    lines: fc.constantFrom(...texts),
    from: fc.nat(60),
    edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(some, ({ lines, from, edits }) => {
      const start = from % Math.max(1, lines.length - 10);
      let text = `${lines.slice(start, start + 12).join('\n')}\n`;
      for (const { at, drop, piece } of edits) {
        const index = Math.floor(at * text.length);
        text = text.slice(0, index) + piece + text.slice(index + drop);
      }
      expectSame(text);
    }),
    { numRuns: 4000 },
  );
});
