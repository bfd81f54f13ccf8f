import { expect, test } from 'vitest';
import { readBack } from '../../test/test-format.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { format as csv } from './formats/csv.ts';
import { format as po } from './formats/po.ts';
import { format as xliff } from './formats/xliff.ts';

const xliffOf = (unit: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.0" srcLang="en" trgLang="tr"><file id="f"><notes><note>For all</note></notes><group id="g"><unit id="t" name="404.title">${unit}</unit></group></file></xliff>`;
const xliff12Of = (unit: string, approved = ''): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="404" source-language="en" target-language="tr" datatype="plaintext"><header><note>For all</note></header><body><group id="g"><trans-unit id="404.title" resname="404.title"${approved}>${unit}</trans-unit></group></body></file></xliff>`;
const poOf = (entry: string): string =>
  `msgid ""\nmsgstr ""\n"Language: tr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n${entry}`;

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

test.each<readonly [string, ExchangeFormat, string]>([
  ['PO', po, poOf('# Sure?\n#. From us.\nmsgctxt "404.title"\nmsgid "A"\nmsgstr "B"\n')],
  [
    'PO, as our own mark',
    po,
    poOf('# review: Sure?\nmsgctxt "404.title"\nmsgid "A"\nmsgstr "B"\n'),
  ],
  [
    'PO, over two lines',
    po,
    poOf('#  Su\u2028re?\n#\nmsgctxt "404.title"\nmsgid "A"\nmsgstr "B"\n'),
  ],
  [
    'XLIFF 2',
    xliff,
    xliffOf(
      '<notes><note category="polystatus">From us.</note><note>Sure?</note></notes><segment><source>A</source><target>B</target></segment>',
    ),
  ],
  [
    'XLIFF 1.2',
    xliff,
    xliff12Of(
      '<source>A</source><target>B</target><note from="polystatus">From us.</note><note from="Ayşe" annotates="target">Sure?</note>',
    ),
  ],
  ['CSV', csv, 'id,source,target,comment,note\n404.title,A,B," Sure?\n",From us.\n'],
])('a translator’s comment is known from a note: %s', (_title, format, content) => {
  const [unit] = readBack(format, content).read?.units ?? [];
  expect(unit?.comment?.replace('Su re', 'Sure')).toBe('Sure?');
});

test.each<readonly [string, ExchangeFormat, string, string, string | undefined]>([
  ['name', xliff, xliffOf('<segment><source>A</source></segment>'), '404.title', undefined],
  [
    'file and id',
    xliff,
    xliffOf('<segment><source>A</source></segment>')
      .replace('name="404.title"', '')
      .replace('id="f"', 'id="nginx:499"')
      .replace('id="t"', 'id="related.nginx:444"'),
    'nginx/499.related.nginx/444',
    'related.nginx:444',
  ],
  ['name, in XLIFF 1.2', xliff, xliff12Of('<source>A</source>'), '404.title', undefined],
  [
    'file and id, in XLIFF 1.2',
    xliff,
    xliff12Of('<source>A</source>').replaceAll('404.title', 'title'),
    '404.title',
    'title',
  ],
  [
    'id, in XLIFF 1.2 of a tool that calls files by its own name',
    xliff,
    xliff12Of('<source>A</source>').replace('original="404"', 'original="tr.xlf"'),
    'tr.xlf.404.title',
    '404.title',
  ],
  ['reference, in PO', po, poOf('#: 404.title\nmsgid "A"\nmsgstr "B"\n'), '', '404.title'],
  [
    'source, in PO where two were made one',
    po,
    poOf('#: 404.title 410.title\nmsgid "A"\nmsgstr "B"\n'),
    '',
    undefined,
  ],
  ['source, where a PO file has nothing else', po, poOf('msgid "A"\nmsgstr "B"\n'), '', undefined],
])('a unit is known by its %s', (_title, format, content, id, otherId) => {
  expect(readBack(format, content).read?.units[0]).toMatchObject({ id, source: 'A' });
  expect(readBack(format, content).read?.units[0]?.otherId).toBe(otherId);
});

test('a file without a language names none', () => {
  const content = poOf('msgid "A"\nmsgstr "B"\n').replace('Language: tr', 'Language: ');
  expect(readBack(po, content).read?.targetLocale).toBeUndefined();
});
