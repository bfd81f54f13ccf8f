import { pad, wrap } from '../wrap.ts';

export const GAP = '  ';

/**
 * Sets texts beside each other, each wrapped to its column.
 *
 * The texts bear no marks of colours: one that is open at a line's end would colour its neighbour.
 */
export function columns(texts: readonly string[], widths: readonly number[]): string[] {
  const cells = texts.map((text, at) => wrap(text, widths[at] ?? 0).split('\n'));
  const height = Math.max(0, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    cells
      .map((lines, at) => {
        const line = lines[row] ?? '';
        return at === cells.length - 1 ? line : pad(line, widths[at] ?? 0);
      })
      .join(GAP)
      .trimEnd(),
  );
}
