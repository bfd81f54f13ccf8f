/** Where lines of logs and headers have their status, the surest first. */
const PLACES: readonly RegExp[] = [
  // A status line, and the request of an access log (Apache, nginx, Caddy, …) before its status.
  /\bHTTP\/\d(?:\.\d)?["']?[ \t]+(\d{3})(?!\d)/,
  // Common log format: status and size behind the quoted request.
  /" (\d{3}) (?:\d+|-)(?: |$)/m,
  // JSON, key=value and YAML: "status":404, status_code=404, http.response.status_code: 404.
  /\b(?:status|status[_ -]?code|statuscode|response[_ -]?code|sc-status)["']?\s*[:=]\s*["']?(\d{3})(?!\d)/i,
  // Sentences of programs: “Request failed with status code 404”, “returned error: 404”.
  /\b(?:status(?: code)?|returned error|server returned|responded with)[: ]+(?:of |a |an )?(\d{3})(?!\d)/i,
  // Markup of error pages: <title>404 Not Found</title>, <h1>Error 404</h1>.
  /<(?:title|h1)[^>]*>\s*(?:error|erreur|hata)?\s*(\d{3})(?!\d)/i,
];

/** A line is read as far as this, whatever stands before the number. */
const MAX_LENGTH = 4000;

/**
 * The status in a pasted line, from the place where its kind of line has it.
 *
 * @example statusInLine('127.0.0.1 - - [10/Oct/2026:13:55:36] "GET /401 HTTP/1.1" 404 512') // '404'
 */
export function statusInLine(text: string): string | undefined {
  const line = text.slice(0, MAX_LENGTH);
  // Most texts are questions, and what follows takes a while to compile.
  if (!/\d{3}/.test(line)) return undefined;
  for (const place of PLACES) {
    const status = place.exec(line)?.[1];
    if (status !== undefined) return status;
  }
  return undefined;
}
