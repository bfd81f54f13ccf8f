/**
 * README.md with one of its tables as it is now.
 *
 * @param name of the table, which stands in the remarks above and below it
 * @throws Error where it has no place for the table
 */
export function withTable(
  readme: string,
  name: string,
  rows: readonly (readonly string[])[],
): string {
  const first = `<!-- ${name}: \`pnpm --filter polystatus readme\` writes what follows -->`;
  const start = readme.indexOf(first);
  const end = readme.indexOf(`<!-- end of ${name} -->`);
  if (start < 0 || end < start) throw new Error(`README.md has no place for the ${name}.`);
  return `${readme.slice(0, start)}${first}\n\n${table(rows)}\n\n${readme.slice(end)}`;
}

/** As the formatter of the repository writes it. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head), line([], '-'), ...rows.map((row) => line(row))].join('\n');
}
