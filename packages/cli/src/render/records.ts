import type { Format } from '../arguments.ts';
import type { Catalog, Row } from '../catalog.ts';
import { ownerName } from './row.ts';

/** The formats for programs: one record a code, nothing else. */
export function records(
  ids: readonly string[],
  catalog: Catalog,
  format: Exclude<Format, 'text'>,
): string {
  const own = [...new Set(ids)];
  if (format === 'json') return `${JSON.stringify(catalog.entries(own), undefined, 2)}\n`;
  return own
    .map((id) => {
      const row = catalog.row(id);
      const { number = '', title = '', summary = '' } = row ?? {};
      const fields =
        format === 'short' ? [row ? shortLine(row, catalog) : ''] : [number, id, title, summary];
      return `${fields.map((field) => field.replace(/[\t\n]/g, ' ')).join('\t')}\n`;
    })
    .join('');
}

/** `499 Client Closed Request · nginx` */
export function shortLine(row: Row, catalog: Catalog): string {
  const owner = ownerName(row, catalog);
  return `${row.number} ${row.title}${owner === '' ? '' : ` · ${owner}`}`;
}
