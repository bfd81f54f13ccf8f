import { expect, test } from 'vitest';
import { readBack } from '../../test/test-format.ts';
import { MAX_EXCHANGE_BYTES } from './decode.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { format as csv } from './formats/csv.ts';
import { format as po } from './formats/po.ts';
import { format as xliff } from './formats/xliff.ts';

const ROOT =
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="tr">';
const UNIT =
  '<unit id="t" name="404.title">\n<segment><source>a</source><target>b</target></segment></unit>';
const FILE = `${ROOT}\n<file id="f">\n${UNIT}\n</file></xliff>`;
const HEADER = 'msgid ""\nmsgstr "Language: tr\\n"\n\n';
const ENTRY = 'msgctxt "404.title"\nmsgid "a"\nmsgstr "b"\n';
const BOMB = `<!DOCTYPE xliff [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY ${'b'.repeat(i + 1)} "&a;&a;&a;">`).join('')}]>`;

test.each<readonly [string, ExchangeFormat, string | Uint8Array, string[]]>([
  [
    'XLIFF that reads a file',
    xliff,
    `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n${FILE.replace('<target>b', '<target>&e;')}`,
    ['1 document-type'],
  ],
  [
    'XLIFF that reads an address',
    xliff,
    `\n<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">${FILE}`,
    ['2 document-type'],
  ],
  ['XLIFF with an entity bomb', xliff, `${BOMB}\n${FILE}`, ['1 document-type']],
  [
    'XLIFF with an entity nobody defined',
    xliff,
    FILE.replace('<target>b', '<target>&lol;'),
    ['4 malformed-exchange'],
  ],
  [
    'XLIFF 1.1',
    xliff,
    '<xliff version="1.1" xmlns="urn:oasis:names:tc:xliff:document:1.1"/>',
    ['1 xliff-version'],
  ],
  ['XLIFF 1.0, which has no namespace', xliff, '<xliff version="1.0"/>', ['1 xliff-version']],
  [
    'XLIFF of a version to come',
    xliff,
    '<xliff version="3.0" xmlns="urn:oasis:names:tc:xliff:document:3.0"/>',
    ['1 xliff-version'],
  ],
  [
    'XLIFF 1.2 for two languages',
    xliff,
    `<xliff version="1.2"><file original="a" target-language="tr"/>\n<file original="b" target-language="fr"/></xliff>`,
    ['2 malformed-exchange'],
  ],
  [
    'XLIFF 1.2 that lost what its inline code stands for',
    xliff,
    '<xliff version="1.2"><file original="404"><body><trans-unit id="title"><source>a\n<x id="1"/></source></trans-unit></body></file></xliff>',
    ['2 malformed-exchange'],
  ],
  ['another XML file', xliff, '<html/>', ['1 malformed-exchange']],
  ['no XML at all', xliff, 'PK\u0003\u0004', ['1 malformed-exchange']],
  ['an empty XLIFF', xliff, '', ['1 malformed-exchange']],
  ['XLIFF cut off in a tag', xliff, FILE.slice(0, -9), ['5 malformed-exchange']],
  [
    'XLIFF with tags that cross',
    xliff,
    FILE.replace('b</target></segment>', 'b</segment></target>'),
    ['4 malformed-exchange'],
  ],
  [
    'XLIFF with a message twice',
    xliff,
    FILE.replace(UNIT, `${UNIT}\n${UNIT}`),
    ['5 duplicate-unit'],
  ],
  [
    'XLIFF that lost what its inline code stands for',
    xliff,
    FILE.replace('>b<', '>b <ph id="1" dataRef="d9"/><'),
    ['4 malformed-exchange'],
  ],
  [
    'XLIFF with a character beyond Unicode',
    xliff,
    FILE.replace('>b<', '><cp hex="7FFFFFFF"/><'),
    ['4 malformed-exchange'],
  ],
  [
    'XLIFF that nests a hundred thousand deep',
    xliff,
    `${ROOT}${'<a>'.repeat(100_000)}`,
    ['1 malformed-exchange'],
  ],

  [
    'PO with a message twice',
    po,
    `${HEADER}${ENTRY}\n${ENTRY.replace('"b"', '"c"')}`,
    ['8 duplicate-unit'],
  ],
  [
    'PO with a message twice, its name on the next line',
    po,
    `${HEADER}${ENTRY}\nmsgctxt ""\n"404.title"\nmsgid "z"\nmsgstr "c"\n`,
    ['8 duplicate-unit'],
  ],
  ['PO cut off in a text', po, `${HEADER}${ENTRY.slice(0, -2)}`, ['6 malformed-exchange']],
  ['PO cut off behind a quote', po, `${HEADER}${ENTRY.slice(0, -1)}`, ['6 malformed-exchange']],
  [
    'PO with an open text',
    po,
    `${HEADER}msgctxt "404.title\nmsgid "a"\nmsgstr "b"\n`,
    ['5 malformed-exchange'],
  ],
  [
    'PO without names, with a source twice',
    po,
    `${HEADER}msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n`,
    ['7 duplicate-unit'],
  ],
  ['an empty PO', po, '', ['1 malformed-exchange']],
  ['PO that is something else', po, 'title: Not Found\n', ['1 malformed-exchange']],

  [
    'CSV with a message twice',
    csv,
    'id,source,target\r\n404.title,a,b\r\n404.title,a,c\r\n',
    ['3 duplicate-unit'],
  ],
  ['CSV cut off in a cell', csv, 'id,source,target\r\n404.title,a,"b', ['2 malformed-exchange']],
  [
    'CSV cut off in a cell below its separator',
    csv,
    'sep=;\r\nid;source;target\r\n404.title;a;"b',
    ['3 malformed-exchange'],
  ],
  [
    'CSV cut off between cells',
    csv,
    'id,source,target\r\n404.title,a\r\n',
    ['2 malformed-exchange'],
  ],
  ['CSV without a column it needs', csv, 'id,target\r\n404.title,b\r\n', ['1 malformed-exchange']],
  ['an empty CSV', csv, '', ['1 malformed-exchange']],

  [
    'a file in Windows-1254',
    csv,
    Buffer.from('id,source,target\n404.title,a,b\n404.summary,a,\xfd\n', 'latin1'),
    ['3 invalid-utf8'],
  ],
  ['a file in UTF-16', csv, Buffer.from('\uFEFFid,source,target\n', 'utf16le'), ['1 invalid-utf8']],
  ['a NUL', po, `${HEADER}${ENTRY}# \0\n`, ['7 invalid-utf8']],
  ['a huge file', xliff, new Uint8Array(MAX_EXCHANGE_BYTES + 1), ['1 file-too-large']],
])('%s is refused', (_title, format, content, expected) => {
  const { read, faults, diagnostics } = readBack(format, content);
  expect(faults).toEqual(expected);
  expect(read).toBeUndefined();
  for (const { message, hint } of diagnostics)
    expect(`${message} ${hint}`).toMatch(/^[A-ZT].*\. [A-Z].*\.$/s);
});

test.each([
  ['between two lines of a text', String.raw`"c\n"`, 'cut off'],
  ['where a tool wrapped a text', '"c "', 'cut off'],
  ['nowhere', '"c"', undefined],
])('PO cut off %s is not done', (_title, last, unfinished) => {
  const entry = `msgctxt "404.title"\nmsgid "a b"\nmsgstr ""\n${last}\n`;
  const { read } = readBack(po, `${HEADER}${ENTRY.replace('404', '403')}\n${entry}`);
  expect(read?.units.map((unit) => unit.unfinished)).toEqual([undefined, unfinished]);
});

test.each(['-1', '1G', ' 41', '', '0041000', '+41', '0x41'])(
  'no character has the number “%s”',
  (hex) => {
    const { read, faults } = readBack(xliff, FILE.replace('>b<', `><cp hex="${hex}"/><`));
    expect([read, faults]).toEqual([undefined, ['4 malformed-exchange']]);
  },
);

test('a billion laughs is refused before anything is expanded', () => {
  const { diagnostics } = readBack(xliff, `${BOMB}\n${FILE}`);
  expect(JSON.stringify(diagnostics).length).toBeLessThan(1000);
});
