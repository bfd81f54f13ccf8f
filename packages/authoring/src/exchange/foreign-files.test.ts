import { expect, test } from 'vitest';
import { poOf, xliff12Of, xliffOf } from '../../test/foreign-file.ts';
import { readBack } from '../../test/test-format.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { format as csv } from './formats/csv.ts';
import { format as po } from './formats/po.ts';
import { format as xliff } from './formats/xliff.ts';

/* What tools make of a file, and what is understood of it: source, target, state. */
test.each<readonly [string, ExchangeFormat, string, readonly (readonly string[])[]]>([
  [
    'a unit split into sentences',
    xliff,
    xliffOf(
      '<segment state="final"><source>A.</source><target>B.</target></segment><ignorable><source> </source></ignorable><segment state="translated"><source>C.</source><target>D.</target></segment>',
    ),
    [['A. C.', 'B. D.', 'translated']],
  ],
  [
    'a sentence that is still to do',
    xliff,
    xliffOf(
      '<segment state="final"><source>A.</source><target>B.</target></segment><segment><source>C.</source></segment>',
    ),
    [['A.C.', '', 'missing']],
  ],
  [
    'a final unit',
    xliff,
    xliffOf('<segment state="final"><source>A</source><target>B</target></segment>'),
    [['A', 'B', 'reviewed']],
  ],
  [
    'proposals from a memory',
    xliff,
    xliffOf(
      '<mtc:matches><mtc:match ref="#t"><source>X</source><target>Y</target></mtc:match></mtc:matches><segment><source>A</source></segment>',
    ),
    [['A', '', 'missing']],
  ],
  [
    'marks and CDATA',
    xliff,
    xliffOf(
      '<segment><source><mrk id="m1" type="term">A</mrk></source><target><![CDATA[<b>]]><sm id="m2"/>B<em startRef="m2"/></target></segment>',
    ),
    [['A', '<b>B', 'translated']],
  ],
  [
    'a pair split in two',
    xliff,
    xliffOf(
      '<originalData><data id="d1">[</data><data id="d2">](403)</data></originalData><segment><source>A</source><target><sc id="1" dataRef="d1"/>B<ec startRef="1" dataRef="d2"/></target></segment>',
    ),
    [['A', '[B](403)', 'translated']],
  ],
  [
    'a tool that drops the original data',
    xliff,
    xliffOf('<segment><source>A</source><target><ph id="1" disp="`B`"/></target></segment>'),
    [['A', '`B`', 'translated']],
  ],
  [
    'metadata of another tool',
    xliff,
    xliffOf(
      '<mda:metadata><mda:metaGroup category="other"><mda:meta type="base">X</mda:meta></mda:metaGroup></mda:metadata><segment><source>A</source><target>B</target></segment>',
    ),
    [['A', 'B', 'translated']],
  ],

  [
    'XLIFF 1.2 with segments, marks and a proposal',
    xliff,
    xliff12Of(
      '<source>A <ph id="1">`b`</ph></source><seg-source><mrk mtype="seg" mid="1">A</mrk></seg-source><target><mrk mtype="seg" mid="1"><bpt id="1">[</bpt>B<ept id="1">](404)</ept></mrk></target><alt-trans><source>X</source><target>Y</target></alt-trans>',
    ),
    [['A `b`', '[B](404)', 'translated']],
  ],
  [
    'XLIFF 1.2 without a namespace',
    xliff,
    xliff12Of('<source>A</source><target>B</target>').replace(/ xmlns="[^"]*"/, ''),
    [['A', 'B', 'translated']],
  ],
  [
    'XLIFF 2.2',
    xliff,
    xliffOf(
      '<notes><note category="polystatus">N</note></notes><segment state="reviewed"><source>A</source><target>B</target></segment>',
    )
      .replace('document:2.0', 'document:2.2')
      .replace('version="2.0"', 'version="2.2"'),
    [['A', 'B', 'reviewed']],
  ],

  [
    'PO folded by another tool',
    po,
    poOf('msgctxt ""\n"404.title"\nmsgid "A "\n"b"\nmsgstr ""\n"C "\n"d"\n'),
    [['A b', 'C d', 'translated']],
  ],
  [
    'PO with CR LF',
    po,
    poOf('msgctxt "404.title"\nmsgid "A"\nmsgstr "B"\n').replaceAll('\n', '\r\n'),
    [['A', 'B', 'translated']],
  ],
  [
    'PO with notes of the translator',
    po,
    poOf('# mine\n#: file.c:1\n#, no-wrap\nmsgctxt "404.title"\nmsgid "A"\nmsgstr "B"\n'),
    [['A', 'B', 'translated']],
  ],
  [
    'PO without a header',
    po,
    'msgctxt "404.title"\nmsgid "A"\nmsgstr "B"\n',
    [['A', 'B', 'translated']],
  ],
  [
    'PO with obsolete messages',
    po,
    poOf(
      'msgctxt "404.title"\nmsgid "A"\nmsgstr "B"\n\n#~ msgctxt "404.title"\n#~ msgid "old"\n#~ msgstr "X"\n',
    ),
    [['A', 'B', 'translated']],
  ],
  [
    'PO with a guess of msgmerge',
    po,
    poOf('#, fuzzy\n#| msgid "Old"\nmsgctxt "404.title"\nmsgid "A"\nmsgstr "B"\n'),
    [['A', 'B', 'fuzzy']],
  ],
  [
    'PO with a source every object has',
    po,
    poOf('msgctxt "404.title"\nmsgid "constructor"\nmsgstr "kurucu"\n'),
    [['constructor', 'kurucu', 'translated']],
  ],

  [
    'CSV saved by a Turkish or French Excel',
    csv,
    '\uFEFFid;source;target;state\r\n404.title;A;"B; C";translated\r\n',
    [['A', 'B; C', 'translated']],
  ],
  [
    'CSV whose first line tells Excel its separator',
    csv,
    'sep=;\r\nid;source;target\r\n404.title;"A, C";B\r\n',
    [['A, C', 'B', 'translated']],
  ],
  [
    'CSV made of PO by another tool',
    csv,
    'location,source,target\n404.title,A,B\n',
    [['A', 'B', 'translated']],
  ],
  ['CSV with tabs', csv, 'id\tsource\ttarget\n404.title\tA\tB, C\n', [['A', 'B, C', 'translated']]],
  [
    'CSV with three columns in another order',
    csv,
    'Target,ID,Source\nB,404.title,A\n\n',
    [['A', 'B', 'translated']],
  ],
  [
    'CSV with a text that only looks like a formula',
    csv,
    "id,source,target\n404.title,'=A,'B'\n",
    [['=A', "'B'", 'translated']],
  ],
])('%s is understood', (_title, format, content, expected) => {
  const { read } = readBack(format, content);
  expect(
    read?.units.map(({ source, target, state, unfinished = state }) => [
      source,
      target,
      unfinished,
    ]),
  ).toEqual(expected);
  expect(read?.units.filter(({ id }) => id !== '404.title')).toEqual([]);
  expect(read?.units.filter(({ base }) => base !== undefined)).toEqual([]);
});
