import type { Format } from '../arguments.ts';
import type { Catalog } from '../catalog.ts';

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
      const { number = '', title = '', summary = '' } = catalog.row(id) ?? {};
      const fields = format === 'short' ? [`${number} ${title}`] : [number, id, title, summary];
      return `${fields.map((field) => field.replace(/[\t\n]/g, ' ')).join('\t')}\n`;
    })
    .join('');
}
