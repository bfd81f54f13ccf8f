import { expect, test } from 'vitest';
import { EditError } from './edit-error.ts';
import { orderOf } from './key-order.ts';
import { setMessage } from './set-message.ts';

type Path = (string | number)[];
const ENTRY = '# yaml-language-server: $schema=../../../packages/core/schemas/entry.schema.json\n';

test.each<[title: string, before: string, path: Path, value: string, after: string]>([
  ['a plain text', 'a: x # c\nb:  y\n', ['a'], 'z z', 'a: z z # c\nb:  y\n'],
  ['the same text', "a: 'x'   # c", ['a'], 'x', "a: 'x'   # c"],
  ['single quotes stay', "a: 'x'\n", ['a'], "it’s it's", "a: 'it’s it''s'\n"],
  ['double quotes stay', 'a: "x"\n', ['a'], 'say "y" \\', 'a: "say \\"y\\" \\\\"\n'],
  ['a colon demands quotes', 'a: x\n', ['a'], 'y: z', 'a: "y: z"\n'],
  ['double quotes demand single ones', 'a: x\n', ['a'], '"y": z', 'a: \'"y": z\'\n'],
  ['a hash demands quotes', 'a: x\n', ['a'], 'y #z', 'a: "y #z"\n'],
  ['Norway demands quotes', 'a: x\n', ['a'], 'no', 'a: "no"\n'],
  ['a number demands quotes', 'a: x\n', ['a'], '404', 'a: "404"\n'],
  ['nothing demands quotes', 'a: x\n', ['a'], '', 'a: ""\n'],
  ['blanks at the end demand quotes', 'a: x\n', ['a'], 'y ', 'a: "y "\n'],
  ['lines demand a block', 'a: x # c\nb: y\n', ['a'], 'y\nz', 'a: |- # c\n  y\n  z\nb: y\n'],
  ['lines in quotes stay there', 'a: "x"\n', ['a'], 'y\nz\n', 'a: "y\\nz\\n"\n'],
  [
    'controls demand escapes',
    'a: x\n',
    ['a'],
    '\u0007\u2028\uFEFF',
    'a: "\\u0007\\u2028\\ufeff"\n',
  ],
  ['half a pair demands an escape', 'a: x\n', ['a'], '\uD83D!', 'a: "\\ud83d!"\n'],
  ['no-break spaces do not', 'a: x\n', ['a'], 'y\u00A0z\u202F!', 'a: y\u00A0z\u202F!\n'],
  ['a folded plain text', 'a: x\n  y\nb: z\n', ['a'], 'w', 'a: w\nb: z\n'],
  ['nothing yet', 'a:\nb: y\n', ['a'], 'x', 'a: x\nb: y\n'],
  ['quotes of nothing only hold its place', 'a: "" # c\n', ['a'], 'x', 'a: x # c\n'],
  ['lines in the place of nothing', 'a: ""\nb: z\n', ['a'], 'x\ny\n', 'a: |\n  x\n  y\nb: z\n'],
  ['nothing yet, but a comment', 'a:  # c\n', ['a'], 'x', 'a:  x # c\n'],

  ['a block', 'a: |\n  x\n\n  y\n\nb: z\n', ['a'], 'v\n\nw\n', 'a: |\n  v\n\n  w\n\nb: z\n'],
  ['a block with a comment', 'a: | # c\n  x\n', ['a'], 'y\n', 'a: | # c\n  y\n'],
  ['a block of four columns', 'a: |\n    x\n', ['a'], 'y\nz\n', 'a: |\n    y\n    z\n'],
  ['a block without last line end', 'a: |\n  x\n', ['a'], 'y', 'a: |-\n  y\n'],
  ['a block that keeps blank lines', 'a: |\n  x\nb: z\n', ['a'], 'y\n\n', 'a: |+\n  y\n\nb: z\n'],
  ['a block that begins with blanks', 'a: |\n  x\n', ['a'], '  y\n', 'a: |2\n    y\n'],
  ['a block at the end of the file', 'a: |\n  x', ['a'], 'y\n', 'a: |\n  y'],
  ['a tab cannot begin a block', 'a: |\n  x\n\nb: y\n', ['a'], '\ty', 'a: "\\ty"\n\nb: y\n'],
  ['a folded block', 'a: >\n  x\nb: z\n', ['a'], 'v\nw\n', 'a: >\n  v\n\n  w\nb: z\n'],
  [
    'a folded block keeps its width',
    'a: >\n  12345678901234567890\n  x\n',
    ['a'],
    '1234567890 12345 789012\n',
    'a: >\n  1234567890 12345\n  789012\n',
  ],
  ['CR LF stays', 'a: |\r\n  x\r\nb: z\r\n', ['a'], 'v\nw\n', 'a: |\r\n  v\r\n  w\r\nb: z\r\n'],
  ['a byte order mark stays', '\uFEFFa: x\n', ['a'], 'z', '\uFEFFa: z\n'],

  ['a list item', 'l:\n  - x # c\n  - y\n', ['l', 0], 'z', 'l:\n  - z # c\n  - y\n'],
  ['a list item beside its key', 'l:\n- x\n', ['l', 0], 'y\nz', 'l:\n- |-\n  y\n  z\n'],
  ['in brackets', 'l: [x, "y"]\n', ['l', 0], 'z, z', 'l: ["z, z", "y"]\n'],
  ['in braces', 'm: { a: x }\n', ['m', 'a'], 'y\nz', 'm: { a: "y\\nz" }\n'],
  ['below a quoted number', 'r:\n  "404": x\n', ['r', '404'], 'z', 'r:\n  "404": z\n'],
  ['below a bare number', 'r:\n  404: x\n', ['r', '404'], 'z', 'r:\n  404: z\n'],
  ['the key that counts of two', 'a: x\na: y\n', ['a'], 'z', 'a: x\na: z\n'],
])('%s', (_title, before, path, value, after) => {
  expect(setMessage(before, path, value)).toBe(after);
});

test.each<[title: string, before: string, path: Path, value: string, after: string]>([
  ['at the end', 'a: x\n', ['b'], 'z', 'a: x\nb: z\n'],
  ['at the end without a line end', 'a: x', ['b'], 'z', 'a: x\nb: z'],
  ['before blank lines', 'a: |\n  x\n\n\n# end\n', ['b'], 'z', 'a: |\n  x\nb: z\n\n\n# end\n'],
  [
    'by the schema’s order',
    `${ENTRY}title: x\ncauses:\n  - y\n`,
    ['summary'],
    'z',
    `${ENTRY}title: x\nsummary: z\ncauses:\n  - y\n`,
  ],
  [
    'before all others',
    `${ENTRY}# c\nsummary: x\n`,
    ['title'],
    'z',
    `${ENTRY}# c\ntitle: z\nsummary: x\n`,
  ],
  [
    'below',
    `${ENTRY}visitor:\n  message: x\n`,
    ['visitor', 'title'],
    'z',
    `${ENTRY}visitor:\n  title: z\n  message: x\n`,
  ],
  [
    'with its map',
    `${ENTRY}title: x\n`,
    ['visitor', 'title'],
    'z',
    `${ENTRY}title: x\nvisitor:\n  title: z\n`,
  ],
  ['with its list', 'a: x\n', ['l', 0], 'y: z', 'a: x\nl:\n  - "y: z"\n'],
  ['to a list', 'l:\n  - x\n\nb: y\n', ['l', 1], 'z', 'l:\n  - x\n  - z\n\nb: y\n'],
  ['to a list beside its key', 'l:\n- x\nb: y\n', ['l', 1], 'z', 'l:\n- x\n- z\nb: y\n'],
  ['to a list of maps', 'l:\n  - a: x\n', ['l', 1, 'a'], 'z', 'l:\n  - a: x\n  - a: z\n'],
  ['to an empty map', 'a:\nb: x\n', ['a', 'c'], 'z', 'a:\n  c: z\nb: x\n'],
  ['to braces', 'a: { b: x }\n', ['a', 'c'], 'z', 'a: { b: x, c: z }\n'],
  ['to empty braces', 'a: {}\n', ['a', 'c'], 'z', 'a: { c: z }\n'],
  ['to brackets', 'a: [x]\n', ['a', 1], 'z', 'a: [x, z]\n'],
  ['a list to braces', 'a: { b: x }\n', ['a', 'c', 0], 'z', 'a: { b: x, c: [z] }\n'],
  ['to an empty file', '', ['a', 'b'], 'z', 'a:\n  b: z\n'],
  ['to a file of comments', ENTRY, ['title'], 'z', `${ENTRY}title: z\n`],
  ['several lines', 'a: x\r\n', ['b'], 'y\nz\n', 'a: x\r\nb: |\r\n  y\r\n  z\r\n'],
  ['an id as key', 'r:\n  "404": x\n', ['r', 'nginx/499'], 'z', 'r:\n  "404": x\n  nginx/499: z\n'],
])('adds %s', (_title, before, path, value, after) => {
  expect(setMessage(before, path, value)).toBe(after);
});

test('adds interface words in the order of the source’s file', () => {
  const source = 'search:\n  none: a\n  some: b\n  many: c\n"10": d\n"9": e\n';
  const order = orderOf(source);
  expect(setMessage('search:\n  none: x\n  many: y\n', ['search', 'some'], 'z', order)).toBe(
    'search:\n  none: x\n  some: z\n  many: y\n',
  );
  expect(setMessage('search:\n  none: x\n"9": y\n', ['10'], 'z', order)).toBe(
    'search:\n  none: x\n"10": z\n"9": y\n',
  );
});

test.each<[title: string, text: string, path: Path, message: RegExp]>([
  ['a list', 'l: [x]\n', ['l'], /list or map/],
  ['a map', 'm:\n  a: x\n', ['m'], /list or map/],
  ['a gap in a list', 'l:\n  - x\n', ['l', 2], /no item 1 yet/],
  ['below a text', 'a: x\n', ['a', 'b'], /“a” is a text/],
  ['no path', 'a: x\n', [], /needs a key/],
  ['broken YAML', 'a: [\n', ['a'], /cannot be read as YAML/],
  ['an alias', 'a: &x y\nb: *x\n', ['b'], /may not use/],
  [
    'a merge conflict',
    '<<<<<<< a\na: x\n=======\na: y\n>>>>>>> b\n',
    ['a'],
    /cannot be read|may not/,
  ],
])('refuses %s and says why', (_title, text, path, message) => {
  const attempt = (): string => setMessage(text, path, 'z');
  expect(attempt).toThrow(EditError);
  expect(attempt).toThrow(message);
});
