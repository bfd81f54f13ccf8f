export type Row = Readonly<Record<string, string | number>>;

/**
 * Rows as an aligned table below its name; columns of numbers stand to the right.
 *
 * @example formatTable('size', [{ who: 'ours', B: 1292 }]) // 'size\nwho       B\nours  1,292\n'
 */
export function formatTable(name: string, rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [columns, ...rows.map((row) => columns.map((column) => show(row[column])))];
  const widths = columns.map((_, index) =>
    Math.max(...cells.map((line) => (line[index] ?? '').length)),
  );
  const numeric = columns.map((column) => rows.some((row) => typeof row[column] === 'number'));
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) =>
        numeric[index] ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return `${name}\n${cells.map((texts) => `${line(texts)}\n`).join('')}`;
}

function show(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? '';
  // What could not be measured here, such as CPU time where no program tells it.
  if (Number.isNaN(value)) return '–';
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(2);
}
