import type { Diagnostic } from './diagnostic.ts';

const WIDTH = 100;

/**
 * Draws the faulty line with its neighbours and carets below the fault.
 *
 * @param text the whole file
 * @returns up to four lines, or an empty string where the text has no such line
 */
export function codeFrame(text: string, at: Diagnostic): string {
  const lines = text.split(/\r?\n/);
  const faulty = lines[at.line - 1];
  if (faulty === undefined) return '';
  const gutter = String(at.line + 1).length;
  // A long line is cut to a window around the fault.
  const from = at.column > WIDTH - 20 ? at.column - 40 : 0;
  const show = (index: number): string[] => {
    const line = lines[index];
    if (line === undefined) return [];
    return [`${String(index + 1).padStart(gutter)} | ${line.slice(from, from + WIDTH)}`.trimEnd()];
  };
  const start = at.column - 1 - from;
  const end = at.endLine === at.line ? at.endColumn - 1 - from : faulty.length - from;
  const length = Math.max(1, Math.min(end - start, WIDTH - start));
  const carets = `${' '.repeat(gutter)} | ${' '.repeat(Math.max(0, start))}${'^'.repeat(length)}`;
  return [...show(at.line - 2), ...show(at.line - 1), carets, ...show(at.line)].join('\n');
}
