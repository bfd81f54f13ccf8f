import { xmlAttribute, xmlText } from '@polystatus/status/xml';
import type { Parcel, Unit, UnitState } from '../parcel.ts';
import { CATEGORY, CORE_1, RECORD, TRANSLATOR } from './names.ts';
import { NativeInlineWriter } from './native-inline.ts';

const STATES: Readonly<Record<UnitState, string>> = {
  missing: 'new',
  stale: 'needs-review-translation',
  translated: 'translated',
  reviewed: 'final',
};

/** XLIFF 1.2, which most tools know; one `<file>` an entry. */
export function writeXliff1({ sourceLocale, targetLocale, units }: Parcel): string {
  const files = Map.groupBy(units, ({ id }) => id.slice(0, id.indexOf('.')));
  const languages = `source-language="${xmlAttribute(sourceLocale)}" target-language="${xmlAttribute(targetLocale)}"`;
  // The languages stand in a file element, so there is one even for nothing.
  const all = files.size === 0 ? [['polystatus', []] as const] : [...files];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${CORE_1}" version="1.2">`,
    ...all.flatMap(([file, members]) => [
      `  <file original="${xmlAttribute(file)}" ${languages} datatype="plaintext">`,
      '    <body>',
      ...members.flatMap(unitLines),
      '    </body>',
      '  </file>',
    ]),
    '</xliff>',
    '',
  ].join('\n');
}

function unitLines(unit: Unit): string[] {
  const { source, target, state, limit } = unit;
  const id = xmlAttribute(unit.id);
  const inline = new NativeInlineWriter();
  const size = limit === undefined ? '' : ` maxwidth="${limit}" size-unit="char"`;
  const done = state === 'reviewed' ? ' approved="yes"' : '';
  const rows = [`        <source>${inline.text(source)}</source>`];
  if (target !== '')
    rows.push(`        <target state="${STATES[state]}">${inline.text(target)}</target>`);
  return [
    `      <trans-unit id="${id}" resname="${id}" xml:space="preserve"${size}${done}>`,
    ...rows,
    ...notes(unit),
    ...proposal(unit),
    '      </trans-unit>',
  ];
}

function notes({ note, comment, base }: Unit): string[] {
  return [
    ...(note === undefined ? [] : [[CATEGORY, note]]),
    ...(comment === undefined ? [] : [[TRANSLATOR, comment]]),
    ...(base === undefined ? [] : [[RECORD, `base=${base}`]]),
  ].map(([from, text = '']) => `        <note from="${from}">${xmlText(text)}</note>`);
}

/** What a stale translation was made from; tools show it as an earlier version. */
function proposal({ previous, target }: Unit): string[] {
  if (previous === undefined) return [];
  const inline = new NativeInlineWriter();
  return [
    '        <alt-trans alttranstype="previous-version">',
    `          <source>${inline.text(previous)}</source>`,
    `          <target>${inline.text(target)}</target>`,
    '        </alt-trans>',
  ];
}
