import type { Diagnostic } from './diagnostic.ts';

const WIDTH = 100;

/** The last text in lines: faults come file by file, and a file may have thousands. */
let split: { readonly text: string; readonly lines: readonly string[] } | undefined;

/**
 * Draws the faulty line with its neighbours and carets below the fault.
 *
 * @param text the whole file
 * @returns up to four lines, or an empty string where the text has no such line
 */
export function codeFrame(text: string, at: Diagnostic): string {
  if (split?.text !== text) split = { text, lines: text.split(/\r?\n/) };
  const { lines } = split;
  const faulty = lines[at.line - 1];
  if (faulty === undefined) return '';
  const gutter = String(at.line + 1).length;
  // A long line is cut to a window around the fault.
  const column = Math.min(Math.max(at.column, 1), faulty.length + 1);
  const from = column > WIDTH - 20 ? column - 40 : 0;
  const show = (index: number): string[] => {
    const line = lines[index];
    if (line === undefined) return [];
    return [
      `${String(index + 1).padStart(gutter)} | ${printable(line.slice(from, from + WIDTH))}`.trimEnd(),
    ];
  };
  const start = column - 1 - from;
  const end = at.endLine === at.line ? at.endColumn - 1 - from : faulty.length - from;
  const length = Math.max(1, Math.min(end - start, WIDTH - start));
  const carets = `${' '.repeat(gutter)} | ${' '.repeat(start)}${'^'.repeat(length)}`;
  return [...show(at.line - 2), ...show(at.line - 1), carets, ...show(at.line)].join('\n');
}

/** Shows control characters as pictures, one for one: none may move carets or steer a terminal. */
export function printable(text: string): string {
  return text.replace(
    /[\0-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (sign) =>
      sign === '\t'
        ? ' '
        : sign < ' '
          ? String.fromCharCode(0x2400 + sign.charCodeAt(0))
          : '\uFFFD',
  );
}
