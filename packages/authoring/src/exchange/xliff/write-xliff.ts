import { xmlAttribute, xmlText } from '@polystatus/status/xml';
import type { Parcel, Unit } from '../parcel.ts';
import { InlineWriter } from './inline.ts';
import { CATEGORY, CORE, METADATA, SIZES, stateAttributes, TRANSLATOR, xliffId } from './names.ts';

/** XLIFF 2.1 with the metadata and the size restriction module; one `<file>` an entry. */
export function writeXliff({ sourceLocale, targetLocale, units }: Parcel): string {
  const files = Map.groupBy(units, ({ id }) => id.slice(0, id.indexOf('.')));
  const languages = `srcLang="${xmlAttribute(sourceLocale)}" trgLang="${xmlAttribute(targetLocale)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${CORE}" xmlns:mda="${METADATA}" xmlns:slr="${SIZES}" version="2.1" ${languages}>`,
    ...[...files].flatMap(([file, members]) => [
      `  <file id="${xmlAttribute(xliffId(file))}" original="${xmlAttribute(file)}">`,
      '    <slr:profiles generalProfile="xliff:codepoints"/>',
      ...members.flatMap((unit) => unitLines(unit, file)),
      '  </file>',
    ]),
    '</xliff>',
    '',
  ].join('\n');
}

function unitLines(unit: Unit, file: string): string[] {
  const { id, source, target, state, limit } = unit;
  const inline = new InlineWriter();
  // In this order, so that the source numbers the inline elements.
  const texts = [`          <source>${inline.text(source)}</source>`];
  if (target !== '') texts.push(`          <target>${inline.text(target)}</target>`);
  const key = xmlAttribute(xliffId(id.slice(file.length + 1)));
  const size = limit === undefined ? '' : ` slr:sizeRestriction="${limit}"`;
  return [
    `    <unit id="${key}" name="${xmlAttribute(id)}" xml:space="preserve"${size}>`,
    ...metadata(unit),
    ...notes(unit),
    ...inline.originalData('      '),
    `      <segment ${stateAttributes(state)}>`,
    ...texts.map((line) => line.slice(2)),
    '      </segment>',
    '    </unit>',
  ];
}

/** Of notes without a category nobody could tell whether they came from here or from a translator. */
function notes({ note, comment }: Unit): string[] {
  const rows = [
    ...(note === undefined ? [] : [[CATEGORY, note]]),
    ...(comment === undefined ? [] : [[TRANSLATOR, comment]]),
  ].map(([category, text = '']) => `        <note category="${category}">${xmlText(text)}</note>`);
  return rows.length === 0 ? [] : ['      <notes>', ...rows, '      </notes>'];
}

/** What import needs and XLIFF has no attribute for; tools have to keep a module’s elements. */
function metadata({ base, previous }: Unit): string[] {
  const rows = [
    ...(base === undefined ? [] : [['base', xmlText(base)]]),
    ...(previous === undefined ? [] : [['previous-source', xmlText(previous)]]),
  ].map(([type, text]) => `          <mda:meta type="${type}">${text}</mda:meta>`);
  if (rows.length === 0) return [];
  return [
    '      <mda:metadata>',
    `        <mda:metaGroup category="${CATEGORY}">`,
    ...rows,
    '        </mda:metaGroup>',
    '      </mda:metadata>',
  ];
}
