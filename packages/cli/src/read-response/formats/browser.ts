import { wordsFormat } from '../line-format.ts';

/** Consoles of browsers, and the page that Cloudflare shows. */
export const format = wordsFormat(
  /^(?<request>[A-Z]{3,7} https?:\S+) (?:net::\w{1,40} )?(?<code>\d{3})(?: \(|$)/,
  /the server responded with a status of (?<code>\d{3}) \(/,
  /(?<request>[A-Z]{3,7} ?https?:\S+)\s{0,4}\[HTTP\/[\d.]+ (?<code>\d{3})\b/,
  /^Error (?:code:? )?(?<code>[45]\d\d)(?:\s{1,4}Ray ID|$)/i,
);
