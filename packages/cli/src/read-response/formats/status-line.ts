import { wordsFormat } from '../line-format.ts';

/** Status lines behind other words: httpx, Composer, PHP’s streams, tcpdump, TShark, mitmproxy. */
export const format = wordsFormat(
  /\b(?<request>[A-Z]{3,10} https?:\S{1,4000}) "?HTTP\/\d(?:\.\d)? (?<code>[1-5]\d\d)(?!\d)/,
  // Of addresses that run into each other, the first one counts.
  /(?<![^\s"'<>()[\]])[^\s"'<>()[\]]{0,30}?(?<url>\bhttps?:\/\/[^\s"'<>()[\]]{1,4000}?)(?=:?[\s"'<>()[\]]).{0,200}\bHTTP\/\d(?:\.\d)? (?<code>[1-5]\d\d)(?!\d)/,
  /\bHTTP\/\d(?:\.\d)? (?<code>[1-5]\d\d)(?!\d)/,
);
