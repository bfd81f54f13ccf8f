import { expect, test } from 'vitest';
import { checkHere } from './run-here.ts';
import { TemporaryRoot } from './temporary-root.ts';

/* What a wrong editor, a bad merge or malice puts into a file, through the real command. */
const FACTS = 'content/iana/404.yaml';
/** Generous: other work may fill the machine; it ends a hang and measures nothing. */
const TIMEOUT = 60_000;

/** How the text of content/iana/404.yaml is spoilt, and every fault of it as `line:column code`. */
type Spoilt = readonly [
  title: string,
  spoil: (text: string) => string | Uint8Array,
  faults: readonly string[],
];
/** An edit that must find its place; `expect` is for the outcome. */
const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`There is no “${from}”.`);
  return text.replace(from, () => to);
};
const only = (text: string) => () => text;
const bytes =
  (before: string, ...rest: number[]) =>
  (text: string) => {
    const at = text.indexOf(before);
    return Buffer.concat([
      Buffer.from(text.slice(0, at)),
      Buffer.from(rest),
      Buffer.from(text.slice(at)),
    ]);
  };
const laughs = [
  'a: &a [ha, ha, ha]',
  ...[...'bcdefghi'].map((name, index) => {
    const before = `*${'abcdefgh'[index] ?? ''}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
  }),
].join('\n');

/** One anchor a line; from the second line on nine aliases. */
const bombed = [...'abcdefghi'].flatMap((_, line) => [
  `${line + 1}:4 alias`,
  ...(line === 0
    ? []
    : Array.from({ length: 9 }, (_, index) => `${line + 1}:${index * 4 + 8} alias`)),
]);

test.each<Spoilt>([
  ['a tab as indentation', replace('    section:', '\tsection:'), ['7:1 tab']],
  ['a tab after spaces', replace('    section:', '  \tsection:'), ['7:3 tab']],
  ['a key that stands twice', replace('state:', 'phrase: Lost\nstate:'), ['4:1 duplicate-key']],
  [
    'a key that stands three times, once quoted',
    replace('state:', '"phrase": Not Found\nphrase: Not Found\nstate:'),
    ['4:1 duplicate-key', '5:1 duplicate-key'],
  ],
  [
    'a number and a text as the same key',
    (text) => `${text}410: a\n"410": b\n`,
    ['24:1 duplicate-key', '24:1 unknown-property'],
  ],
  ['text for a number', replace('code: 404', 'code: many'), ['2:7 wrong-type']],
  ['a quoted number for a number', replace('code: 404', 'code: "404"'), ['2:7 wrong-type']],
  ['a map for a list', replace('  - nginx/499', '  nginx: 499'), ['15:3 wrong-type']],
  ['a list for the file', only('- code: 404\n'), ['1:1 wrong-type']],
  ['a text for the file', only('Not Found\n'), ['1:1 wrong-type']],
  ['an empty value', replace('phrase: Not Found', 'phrase:'), ['3:8 wrong-type']],
  ['an unknown property', replace('state:', 'colour: red\nstate:'), ['4:1 unknown-property']],
  ['a misspelt property', replace('cacheable:', 'cachable:'), ['8:1 unknown-property']],
  ['a misspelt property that is required', replace('phrase:', 'phrse:'), ['3:1 unknown-property']],
  ['a missing property', replace('phrase: Not Found\n', ''), ['1:1 missing-property']],
  [
    'a missing property deep down',
    replace('  - document: RFC 9110\n    section', '  - section'),
    ['6:5 missing-property'],
  ],
  ['a value that is not in the list', replace('heuristically', 'heuristicaly'), ['8:12 bad-value']],
  ['billion laughs', only(`${laughs}\n`), bombed],
  ['an anchor', replace('phrase: Not', 'phrase: &name Not'), ['3:9 alias']],
  ['an alias of nothing', replace('phrase: Not Found', 'phrase: *name'), ['3:9 alias']],
  ['a merge key', replace('state:', '<<: { state: registered }\nstate:'), ['4:1 unknown-property']],
  [
    'a tag that runs code',
    replace('phrase: Not Found', 'phrase: !!js/function "() => 1"'),
    ['3:9 tag'],
  ],
  ['a tag that changes the type', replace('code: 404', 'code: !!str 404'), ['2:7 tag']],
  ['a tag of its own', replace('phrase: Not', 'phrase: !not Not'), ['3:9 tag']],
  ['an undeclared tag handle', replace('phrase: Not', 'phrase: !e!x Not'), ['3:9 tag']],
  ['invalid UTF-8', bytes('Found', 0xff), ['3:13 invalid-utf8']],
  [
    'invalid UTF-8 after other letters',
    bytes('kitchen', 0xc5, 0x9f, 0xef, 0xbf, 0xbd, 0xe2, 0x28),
    ['19:15 invalid-utf8'],
  ],
  ['Latin-1', bytes('Found', 0xe9), ['3:13 invalid-utf8']],
  ['an overlong sign', bytes('Found', 0xc0, 0xaf), ['3:13 invalid-utf8']],
  ['half a surrogate pair', bytes('Found', 0xed, 0xa0, 0x80), ['3:13 invalid-utf8']],
  ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), ['1:1 invalid-utf8']],
  ['a byte order mark', (text) => `\uFEFF${text}`, ['1:1 byte-order-mark']],
  ['CR LF', (text) => text.replaceAll('\n', '\r\n'), ['1:78 carriage-return']],
  [
    'CR alone',
    replace('phrase: Not Found\n', 'phrase: Not Found\r'),
    ['3:9 yaml', '3:18 carriage-return'],
  ],
  ['nothing', only(''), ['1:1 empty-file']],
  ['blanks', only(' \n\n  \n'), ['1:1 empty-file']],
  ['a comment only', (text) => `${text.split('\n', 1)[0] ?? ''}\n`, ['1:1 empty-file']],
  ['octal text', replace('phrase: Not Found', 'phrase: 0755'), ['3:9 wrong-type']],
  ['exponent text', replace('phrase: Not Found', 'phrase: 1e3'), ['3:9 wrong-type']],
  ['a boolean as text', replace('phrase: Not Found', 'phrase: true'), ['3:9 wrong-type']],
  ['Norway', replace('phrase: Not Found', 'phrase: no'), ['3:9 quote-ambiguous', '3:9 registry']],
  [
    'a merge conflict',
    replace('state:', '<<<<<<< HEAD\nstate: unused\n=======\nstate:'),
    ['4:1 merge-conflict'],
  ],
  ['the end of a merge conflict', (text) => `${text}>>>>>>> main\n`, ['23:1 merge-conflict']],
  ['a code that is not its name', replace('code: 404', 'code: 405'), ['2:7 code-matches-name']],
  ['__proto__', replace('state:', '__proto__: { state: unused }\nstate:'), ['4:1 unsafe-key']],
  [
    'a quoted __proto__ deep down',
    replace('    section:', '    "__proto__": {}\n    section:'),
    ['7:5 unsafe-key'],
  ],
  ['constructor', (text) => `${text}constructor: {}\n`, ['23:1 unsafe-key']],
  ['a key that is a list', (text) => `${text}? [a]\n: b\n`, ['23:3 complex-key']],
  ['two documents', (text) => `${text}---\n${text}`, ['23:1 several-documents']],
  ['the end of a document', (text) => `${text}...\n`, ['23:1 several-documents']],
  ['YAML 1.1', (text) => `%YAML 1.1\n---\n${text}`, ['1:1 directive', '2:1 several-documents']],
  [
    '10,000 brackets',
    replace('phrase: Not Found', `phrase: ${'['.repeat(10_000)}`),
    ['3 too-deep'],
  ],
  [
    '10,000 closed brackets',
    replace('phrase: Not Found', `phrase: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    ['3 too-deep'],
  ],
  [
    '20 levels',
    replace('phrase: Not Found', `phrase: ${'{a: '.repeat(20)}1${'}'.repeat(20)}`),
    ['3:69 too-deep'],
  ],
  [
    '20,000 properties',
    (text) => `${text}${Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('')}`,
    Array.from({ length: 20_000 }, (_, index) => `${index + 23}:1 unknown-property`),
  ],
  [
    '250 kB of braces',
    replace('phrase: Not Found', `phrase: "${'{{'.repeat(120_000)}"`),
    ['3:9 too-long'],
  ],
  ['NUL', replace('Found', 'Fo\0und'), ['3:15 control-character']],
  ['a sequence for terminals', replace('Found', '\u001B[31mFound'), ['3:13 control-character']],
  ['an open quote', replace('Not Found', '"Not Found'), ['3 yaml']],
  ['an open bracket', replace('phrase: Not Found', 'phrase: [Not Found'), ['3 yaml']],
  ['a colon in text', replace('Not Found', 'Not: Found'), ['3 yaml']],
])('%s', { timeout: TIMEOUT }, async (_title, spoil, expected) => {
  using root = new TemporaryRoot();
  root.write(FACTS, spoil(root.text(FACTS)));
  const { status, stderr, diagnostics } = await checkHere(root);
  const found = diagnostics
    .filter(({ code }) => code !== 'schema-comment')
    .map(({ file, line, column, code }) => {
      const place = expected.includes(`${line} ${code}`) ? `${line}` : `${line}:${column}`;
      return file === FACTS ? `${place} ${code}` : `${file} ${place} ${code}`;
    });
  expect(found).toEqual(expected);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

test('14 mistakes at once are all found, each for one reason', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  root.write(
    FACTS,
    root
      .text(FACTS)
      .replace('code: 404', 'code: 1404')
      .replace('phrase: Not Found', 'phrase: 0755')
      .replace('state: registered', 'state: registred\nexpires: tomorrow')
      .replace('document: RFC 9110', 'dokument: RFC 9110')
      .replace('section: "15.5.5"', 'section: 15.5')
      .replace('heuristically', 'sometimes')
      .replace('content: allowed', 'content: yes')
      .replace('retry: after-change', 'retry: Never\nretry: never')
      .replace('name: Cache-Control', 'name: Cache Control')
      .replace('level: should', 'level: SHOULD')
      .replace('- nginx/499', '- nginx/499\n  - 410')
      .replace('- request:', '- requests:')
      .concat('deprecated: false\n'),
  );
  const { diagnostics } = await checkHere(root);
  expect(
    diagnostics
      .filter(({ file }) => file === FACTS)
      .map(({ line, column, code }) => `${line}:${column} ${code}`),
  ).toEqual([
    '2:7 bad-value',
    '3:9 wrong-type',
    '4:8 bad-value',
    '5:10 bad-format',
    '7:5 unknown-property',
    '8:14 wrong-type',
    '9:12 bad-value',
    '10:10 bad-value',
    '12:1 duplicate-key',
    '14:11 bad-format',
    '15:12 bad-value',
    '18:5 wrong-type',
    '20:5 unknown-property',
    '26:13 bad-value',
  ]);
});

test.each([
  ['a misspelt property', 'cacheable:', 'cachable:', 'Did you mean “cacheable”?'],
  [
    'a property of another language',
    'cacheable:',
    'önbellek:',
    'Remove it; known are code, phrase,',
  ],
  ['a misspelt value', 'heuristically', 'heuristicaly', 'Did you mean “heuristically”?'],
  [
    'text that is read as a number',
    'phrase: Not Found',
    'phrase: 0755',
    'Put it in quotes: "0755".',
  ],
])('the hint for %s', { timeout: TIMEOUT }, async (_title, from, to, hint) => {
  using root = new TemporaryRoot();
  root.write(FACTS, replace(from, to)(root.text(FACTS)));
  const [diagnostic] = (await checkHere(root)).diagnostics;
  expect(diagnostic?.hint).toContain(hint);
});
