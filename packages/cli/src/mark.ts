/*
 * Text is set once, with marks where colours may go; printing turns the marks into colours or
 * drops them. So pages can be set when the package is built.
 */
const STRONG = '\u0001';
const QUIET = '\u0002';
const CODE = '\u0003';
const NUMBER = '\u0004';
const END = '\u000F';

export function strong(text: string): string {
  return STRONG + text + END;
}

export function quiet(text: string): string {
  return QUIET + text + END;
}

export function code(text: string): string {
  return CODE + text + END;
}

/** A status code, coloured by its class. */
export function number(digits: string): string {
  return NUMBER + digits + END;
}

/** Colours of the terminal's own palette, so that light and dark backgrounds both read well. */
const COLORS: Readonly<Record<string, string>> = {
  [STRONG]: '\u001B[1m',
  [QUIET]: '\u001B[2m',
  [CODE]: '\u001B[36m',
  [END]: '\u001B[0m',
};
const CLASS_COLORS: Readonly<Record<string, number>> = { 1: 36, 2: 32, 3: 34, 4: 33, 5: 31 };

/** Turns the marks of a text into colours, or leaves them out. */
export function paint(text: string, colored: boolean): string {
  if (!colored) return text.replace(/[\u0001-\u0004\u000F]/g, '');
  return text
    .replace(/\u0004(.)/g, (_, first: string) => `\u001B[1;${CLASS_COLORS[first] ?? 35}m${first}`)
    .replace(/[\u0001-\u0003\u000F]/g, (mark) => COLORS[mark] ?? '');
}
