import type { ExportFormat } from '../src/export/format.ts';
import { withTable } from './readme-table.ts';

/**
 * README.md with its table of export formats as they are now.
 *
 * @throws Error where it has no place for the table
 */
export function withFormatTable(
  readme: string,
  formats: Readonly<Record<string, ExportFormat>>,
): string {
  const rows = Object.entries(formats).map(([name, format]) => {
    const files = format.files([{ tag: 'tr', sourceTag: 'en', messages: [] }], format);
    return [`\`${name}\``, format.about, files.map(({ path }) => `\`${path}\``).join(', ')];
  });
  return withTable(readme, 'formats', [['`--format`', 'for', 'the Turkish file'], ...rows]);
}
