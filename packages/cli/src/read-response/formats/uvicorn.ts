import { numberFormat, seen, withoutVersion } from '../line-format.ts';

/** Uvicorn, Hypercorn and Daphne for Python: `INFO: 127.0.0.1:51234 - "GET / HTTP/1.1" 422 Unprocessable Entity`. */
export const format = numberFormat((line) => {
  const found = / - "([A-Z]{1,20} [^"]*)" (\d{3})(?: [A-Za-z][A-Za-z' -]{1,40})?$/.exec(line);
  return found ? seen(found[2] ?? '', withoutVersion(found[1] ?? '')) : undefined;
});
