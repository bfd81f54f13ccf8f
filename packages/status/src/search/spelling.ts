import { statusInLine } from './status-in-line.ts';

/** What names in programs put around the name of a code. */
const AROUND = new Set([
  'http',
  'https',
  'status',
  'statuscode',
  'code',
  'codes',
  'sc',
  'error',
  'err',
  'e',
  'response',
  'net',
]);

/**
 * What was meant by a name in source code or a line that was pasted: `http.StatusNotFound`,
 * `StatusCodes.Status404NotFound`, `HTTP_404_NOT_FOUND`, `E404`, a line of an access log.
 *
 * @returns a number or words to search for; undefined where the text is neither
 * @example spelledOut('http.StatusNotFound') // 'not found'
 * @example spelledOut('E404') // '404'
 */
export function spelledOut(text: string): string | undefined {
  const query = text.trim();
  // “4 04” is a number with a slip; nothing else consists of figures alone.
  if (/^[\d \t]+$/.test(query) && /\d[ \t]/.test(query)) return query.replaceAll(/[ \t]/g, '');
  const logged = statusInLine(query);
  if (logged !== undefined) return logged;
  if (query.length > MAX_LENGTH || !/^[A-Za-z_][\w.:$-]*$/.test(query)) return undefined;
  const parts = query
    .replaceAll(
      /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/g,
      ' ',
    )
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  const kept = parts.filter((part) => !AROUND.has(part));
  if (kept.length === parts.length || kept.length === 0) return undefined;
  return kept.find((part) => /^\d{3}$/.test(part)) ?? kept.join(' ');
}

/** Longer ones are no names. */
const MAX_LENGTH = 80;
