import { expect, test } from 'vitest';
import { poOf, xliff12Of, xliffOf } from '../../test/foreign-file.ts';
import { readBack } from '../../test/test-format.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { format as csv } from './formats/csv.ts';
import { format as po } from './formats/po.ts';
import { format as xliff } from './formats/xliff.ts';

test.each<readonly [string, ExchangeFormat, string]>([
  ['PO', po, poOf('# Sure?\n#. From us.\nmsgctxt "404.title"\nmsgid "A"\nmsgstr "B"\n')],
  [
    'PO, as our own mark',
    po,
    poOf('# review: Sure?\nmsgctxt "404.title"\nmsgid "A"\nmsgstr "B"\n'),
  ],
  [
    'PO, marked twice',
    po,
    poOf('# review: # Review:  #Sure?\nmsgctxt "404.title"\nmsgid "A"\nmsgstr "B"\n'),
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
