import { wordsFormat } from '../line-format.ts';

/** Words that many programs use: `status code 503`, `got 403`, `failed to fetch … : 404 Not Found`. */
export const format = wordsFormat(
  /\bstatus[ _-]?code["']?(?: was| is| of| =|\s?:|=)? ?(?<code>[1-5]\d\d)(?![\d.])/i,
  /\b(?:HTTP|response) (?:status|code):? ?(?<code>[1-5]\d\d)(?![\d.])/i,
  /\bstatus(?:=|: |\()(?<code>[1-5]\d\d)(?:[).\]]{0,3}$|, |\) )/i,
  /\b\w{0,40}(?:Error|Exception): (?:Error code: )?(?<code>[45]\d\d)(?:, message=| -| HttpError| )/,
  /^HTTP ERROR response (?<code>\d{3}) {1,4}\[(?<url>\S{1,4000})\]$/,
  /\bactual value is <(?<code>[1-5]\d\d)>/,
  /\bHTTP response from `(?<url>[^`]{1,2000})`.{0,200}, got (?<code>\d{3})$/,
  /\bfailed to fetch (?<url>\S{1,2000}) : (?<code>\d{3}) /i,
  /^HTTP (?:OK|WARNING|CRITICAL|UNKNOWN)\b[^:]{0,10}: (?:HTTP\/[\d.]+ )?(?<code>\d{3})(?: |$)/,
  /^HTTP (?<code>[1-5]\d\d) in [\d.]+ ?m?s$/,
);
