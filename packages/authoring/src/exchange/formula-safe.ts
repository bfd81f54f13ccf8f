/*
 * Spreadsheets run a cell that begins with one of these as a formula. An apostrophe before it
 * makes it text. What begins with apostrophes already gets one more, so that nothing is ambiguous.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** @example safeCell('=1+1') // "'=1+1" */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes back what `safeCell` did. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
