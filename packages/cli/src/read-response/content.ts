import { announcedBy, type Announced } from './announced.ts';
import type { ByteCount } from './byte-count.ts';
import { readHead, type Head } from './head.ts';
import { lineAt, readFieldLine, readRequestLine, type Line } from './lines.ts';
import { begins } from './next-response.ts';

/** What stands between a header section and the next response. */
export interface Content {
  /** Where the body ends. */
  readonly end: number;
  /** Where the next response begins, or the end of the text. */
  readonly next: number;
  /** `GET /path`, if the request that the next one answers was seen. */
  readonly request: string;
  /** Status lines that were taken for a part of the body though nothing proves it. */
  readonly doubtful: number;
}

/** The content below a header section, whose length tells its end; else what follows it does. */
export function readContent(text: string, head: Head, bytes: ByteCount): Content {
  const announced = announcedBy(head);
  const { length } = announced;
  const told = length === undefined ? undefined : bytes.after(head.end, length);
  return told !== undefined && isBoundary(text, told)
    ? { end: told, next: told, request: '', doubtful: 0 }
    : searchEnd(text, head, announced, bytes);
}

function searchEnd(text: string, head: Head, announced: Announced, bytes: ByteCount): Content {
  const { length = Number.NaN } = announced;
  const from = bytes.at(head.end);
  let request = { text: '', start: text.length };
  let doubtful = 0;
  let bareBreaks = 0;
  let isBlank = true;
  let hasCrlf = false;
  let last = '';
  for (let at = head.end; at < text.length;) {
    const line = lineAt(text, at);
    const start = statusLineIn(line);
    const next = start && readHead(text, start, false);
    if (next) {
      // In a text that went through a terminal, each line break has lost a byte.
      const gone = bytes.at(start.start) - from + (head.isCrlf ? 0 : bareBreaks);
      const isOver = Number.isNaN(length) ? undefined : gone >= length;
      const seen = { isBlank, hasRequest: request.text !== '', isOver, hasCrlf, last };
      if (begins(next, head, announced, { ...seen, isInLine: start !== line }))
        return {
          end: Math.min(request.start, start.start),
          next: start.start,
          request: request.text,
          doubtful,
        };
      // A status alone in the middle of a line is nothing but prose.
      if (start === line || (next.isWhole && next.fields.length > 0)) doubtful++;
    }
    const asked = readRequestLine(line.text);
    if (asked !== undefined) request = { text: asked, start: at };
    else if (line.text.trim() !== '') {
      isBlank = false;
      last = line.text;
    }
    if (line.isCrlf) hasCrlf = true;
    else bareBreaks++;
    at = line.end;
  }
  return { end: text.length, next: text.length, request: '', doubtful };
}

/** The last status line in a line; content without a line break at its end has one behind it. */
function statusLineIn(line: Line): Line | undefined {
  const place = line.text.lastIndexOf('HTTP/');
  if (place < 0 || (place > 0 && readFieldLine(line.text))) return undefined;
  return place === 0 ? line : { ...line, text: line.text.slice(place), start: line.start + place };
}

/** Whether a message begins at a place, or nothing comes any more. */
function isBoundary(text: string, place: number): boolean {
  BOUNDARY.lastIndex = place;
  return BOUNDARY.test(text);
}

const BOUNDARY =
  /[\r\n]{0,4}(?:$|HTTP\/\d(?:\.\d)? +\d{3}(?:[ \r\n]|$)|[A-Z]{1,20} \S{1,2000} HTTP\/\d)/iy;
