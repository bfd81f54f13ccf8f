import { phrases } from '#generated/phrases.ts';
import { seen, type LineFormat } from '../line-format.ts';

/**
 * A number with the name that the registry has for it, which programs in every language repeat:
 * `404 Not Found (OpenURI::HTTPError)`, `reading https://x: 410 Gone`, `Completed 404 NOT_FOUND`.
 */
export const format: LineFormat = { kind: 'words', needsNumber: true, open: () => read };

/** Other protocols have status lines, too, such as SIP/2.0. */
const NUMBER =
  /(?<![\w.:/-]|\/\d\.\d )([1-5]\d\d)(?:\]? [[(]?|, message=')([A-Z][A-Za-z_'-]{1,30}(?:[ _-][A-Za-z'-]{1,30}){0,5})/g;
const BEHIND = /\b([A-Z][a-z]{2,30}(?: [A-Z][a-z]{1,30}){0,3}) ([1-5]\d\d) \(/;

function read(line: string): ReturnType<typeof seen> {
  for (const [, number = '', words = ''] of line.matchAll(NUMBER))
    if (isNamed(number, words)) return seen(number, requestIn(line));
  const [, words = '', number = ''] = BEHIND.exec(line) ?? [];
  return isNamed(number, words) ? seen(number, requestIn(line)) : undefined;
}

function isNamed(number: string, words: string): boolean {
  const said = words.replaceAll('_', ' ').toLowerCase();
  return (phrases[number] ?? []).some(
    (phrase) => said === phrase || said.startsWith(`${phrase} `) || said.startsWith(`${phrase}'`),
  );
}

function requestIn(line: string): string {
  const [, method = 'GET', url] =
    /(?:\b([A-Z]{3,10})\b[\s\]]{1,3}(?:to )?[\s[<`'"]{0,3})?\b(https?:\/\/[^\s"'<>`()[\]]{1,4000}?)(?=:?(?:[\s"'<>`()[\]]|$))/.exec(
      line,
    ) ?? [];
  return url === undefined ? '' : `${method} ${url}`;
}
