/*
 * Each expression looks at a character once: an input may be a megabyte of anything.
 */
const ESCAPE = /\u001B(?:\[[0-9;?]*[ -/]?[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?)/g;

/** A text without colours. */
export function withoutColours(text: string): string {
  return text.includes('\u001B') ? text.replace(ESCAPE, '') : text;
}

/** Lines without colours; a progress meter goes back to the start of its line instead. */
export function toLines(text: string): string[] {
  return withoutColours(text).split(/\r\n|\n|\r/);
}

/** A line and where it stands in its text. */
export interface Line {
  readonly text: string;
  readonly start: number;
  /** Where the next one begins. */
  readonly end: number;
  /** Whether it ends as HTTP wants it (RFC 9112, Section 2.2). */
  readonly isCrlf: boolean;
}

/** The line of a text that begins at a place. */
export function lineAt(text: string, start: number): Line {
  const next = nextBreak(text, start);
  const isCrlf = text.startsWith('\r\n', next);
  const end = Math.min(text.length, next + (isCrlf ? 2 : 1));
  return { text: text.slice(start, next), start, end, isCrlf };
}

function nextBreak(text: string, start: number): number {
  BREAK.lastIndex = start;
  return BREAK.exec(text)?.index ?? text.length;
}

const BREAK = /[\r\n]/g;

export interface StatusLine {
  readonly version: string;
  readonly number: string;
  readonly phrase: string;
}

/** RFC 9112, Section 4; from HTTP/2 on there is no reason phrase, and tools write none. */
export function readStatusLine(line: string): StatusLine | undefined {
  const found = /^(HTTP\/\d(?:\.\d)?) +(\d{3})(?: (.*)|$)/i.exec(line);
  if (!found) return undefined;
  const [, version = '', number = '', phrase = ''] = found;
  return { version: version.toUpperCase(), number, phrase: phrase.trim() };
}

/** `GET /path`, from a request line. */
export function readRequestLine(line: string): string | undefined {
  const found = /^([A-Z]{1,20}) (\S+) HTTP\/\d/.exec(line);
  return found ? `${found[1] ?? ''} ${found[2] ?? ''}` : undefined;
}

export function readFieldLine(line: string): { name: string; value: string } | undefined {
  const found = /^([!#$%&'*+.^_`|~\w-]+):/.exec(line);
  if (!found) return undefined;
  const [whole, name = ''] = found;
  return { name, value: line.slice(whole.length).trim() };
}
