import { expect, test } from 'vitest';
import type { Diagnostic } from '../report/diagnostic.ts';
import { LineIndex } from '../report/line-index.ts';
import { parse } from './parse.ts';

function faultsOf(text: string): Diagnostic[] {
  const identity = { kind: 'owner', owner: 'test' } as const;
  const found: Diagnostic[] = [];
  parse({ path: 'content/test/owner.yaml', identity, text }, found);
  return found;
}

/** A slip, the words that are underlined, and the file when the remedy is done. */
type Row = readonly [title: string, text: string, underlined: string, mended: string];

const rows: readonly Row[] = [
  ['a colon in a text', 'a: Beware: no\nb: c\n', 'Beware:', 'a: "Beware: no"\nb: c\n'],
  [
    'a French colon',
    'a: Attention\u00A0: non\nb: c\n',
    'Attention\u00A0:',
    'a: "Attention\u00A0: non"\nb: c\n',
  ],
  ['a colon that ends a text', 'a: Beware:\nb: c\n', 'Beware:', 'a: "Beware:"\nb: c\n'],
  ['a colon behind typographic quotes', 'a: “x”: y\n', '“x”:', 'a: "“x”: y"\n'],
  ['code first', 'a:\n  - `GET` waits\n', '`GET` waits', 'a:\n  - "`GET` waits"\n'],
  ['an at sign first', 'a: @home\n', '@home', 'a: "@home"\n'],
  ['a percent sign first', 'a: %41\n', '%41', 'a: "%41"\n'],
  [
    'a link first',
    'a:\n  - [410](410) says so\n',
    '[410](410) says so',
    'a:\n  - "[410](410) says so"\n',
  ],
  [
    'a placeholder first',
    'a: {{count}} results\n',
    '{{count}} results',
    'a: "{{count}} results"\n',
  ],
  ['strong text first', 'a:\n  - **Now:** look\n', '**Now:** look', 'a:\n  - "**Now:** look"\n'],
  ['an ampersand first', 'a: & more\n', '& more', 'a: "& more"\n'],
  ['an exclamation mark first', 'a: !important so\n', '!important', 'a: "!important so"\n'],
  ['a comparison first', 'a: > 5 seconds\nb: c\n', '> 5 seconds', 'a: "> 5 seconds"\nb: c\n'],
  ['a dash behind a key', 'a: - b\nc: d\n', '- b', 'a: "- b"\nc: d\n'],
  ['words behind |', 'a: |text\n  b\n', '|text', 'a: |\n  b\n'],
  ['words behind a quotation', 'a: "No" it says\nb: c\n', ' it says', `a: '"No" it says'\nb: c\n`],
  ['quotes within quotes', 'a: "b "c" d"\ne: f\n', 'c" d"', `a: 'b "c" d'\ne: f\n`],
  ['an apostrophe within single quotes', "a: 'l'x'\nb: c\n", "x'", 'a: "l\'x"\nb: c\n'],
  ['a quotation mark that stays open', 'a: "b\nc: "d"\n', '"', 'a: "b"\nc: "d"\n'],
  ['a single one', "a: 'b\nc: d\n", "'", "a: 'b'\nc: d\n"],
  ['a key with one', '"a: b\nc: d\n', '"', '"a": b\nc: d\n'],
  ['a backslash in quotes', 'a: "C:\\qemu"\n', '\\q', 'a: "C:\\\\qemu"\n'],
  ['a bracket that stays open', 'a: [b, c\nd: e\n', '[', 'a: [b, c]\nd: e\n'],
  ['a brace that stays open', 'a: { b: c\nd: e\n', '{', 'a: { b: c }\nd: e\n'],
  ['no blank behind a colon', 'a:b\nc: d\n', 'a:', 'a: b\nc: d\n'],
  ['a full-width colon', 'a： b\nc: d\n', 'a：', 'a: b\nc: d\n'],
  ['no colon', 'a: b\nc\n', 'c', 'a: b\nc:\n'],
  ['a text that goes on', 'a: b\nand more\nc: d\n', 'and more', 'a: b and more\nc: d\n'],
  [
    'a first paragraph at the margin',
    'a: |\nOne.\n\n  Two.\nb: c\n',
    'One.',
    'a: |\n  One.\n\n  Two.\nb: c\n',
  ],
  [
    'a later one',
    'a: |\n  One.\n\nTwo here.\nb: c\n',
    'Two here.',
    'a: |\n  One.\n\n  Two here.\nb: c\n',
  ],
  [
    'one that is less deep',
    'a: |\n    One.\n\n  Two.\nb: c\n',
    'Two.',
    'a: |\n    One.\n\n    Two.\nb: c\n',
  ],
  [
    'one with a colon',
    'a:\n  b: |\n  One: two.\n  Three.\nc: d\n',
    'One: two.',
    'a:\n  b: |\n    One: two.\n    Three.\nc: d\n',
  ],
  ['a list behind |', 'a: |\n- b\n- c\nd: e\n', '- b', 'a:\n- b\n- c\nd: e\n'],
  ['a point less deep', 'a:\n  - b\n - c\n  - d\n', '- c', 'a:\n  - b\n  - c\n  - d\n'],
  ['a point deeper', 'a:\n  - b\n    - c\n', '- c', 'a:\n  - b\n  - c\n'],
  ['points without a blank', 'a:\n  -b\n  - c\n', '- c', 'a:\n  - b\n  - c\n'],
  ['a key deeper', 'a: b\n c: d\n', 'c', 'a: b\nc: d\n'],
  ['a key deeper below another', 'a:\n  b: c\n   d: e\n', 'd', 'a:\n  b: c\n  d: e\n'],
  ['a key less deep below another', 'a:\n  b: c\n d: e\n', 'd', 'a:\n  b: c\n  d: e\n'],
  ['no-break spaces as indentation', 'a:\n\u00A0\u00A0- b\n', '\u00A0\u00A0', 'a:\n  - b\n'],
];

test.each(rows)('%s', (_title, text, underlined, mended) => {
  const [fault, ...more] = faultsOf(text);
  expect(more).toEqual([]);
  const lines = new LineIndex(text);
  const offsets = Array.from({ length: text.length + 1 }, (_, at) => lines.place(at));
  const at = (line = 0, column = 0): number =>
    offsets.findIndex((place) => place.line === line && place.column === column);
  expect(text.slice(at(fault?.line, fault?.column), at(fault?.endLine, fault?.endColumn))).toBe(
    underlined,
  );
  expect(faultsOf(mended)).toEqual([]);
});

test('says it in these words', async () => {
  const said = rows.map(([title, text]) => {
    const [{ code, message, hint } = { code: '', message: '', hint: '' }] = faultsOf(text);
    return `${title}\n  ${code}: ${message}\n  ${hint}\n`;
  });
  await expect(said.join('')).toMatchFileSnapshot('said/yaml.txt');
});
