import { wordsFormat } from '../line-format.ts';

/** What checks links or looks for pages: lychee, linkinator, markdown-link-check, httpx, gobuster, ffuf, Scrapy. */
export const format = wordsFormat(
  /^\W{0,12}\[(?<code>[1-5]\d\d)\] (?<url>https?:\S{1,4000})/,
  // The address is looked for behind its number: a line may hold addresses without an end.
  /(?= (?:→|\[\d))(?<=(?<![\w/])(?<url>https?:\/\/\S{1,4000})) (?:→ Status: |\[)(?<code>[1-5]\d\d)(?:\]|$)/,
  /(?=[,;] ?\d)(?<=(?<url>https?:\/\/[^\s,;]{1,4000}))[,;] ?(?<code>[1-5]\d\d)(?:[,;]|$)/,
  /^(?<url>\/?\S{1,2000}) {1,40}[[(]Status: (?<code>\d{3})[,)]/,
  /\bCrawled \((?<code>\d{3})\) <(?<request>[A-Z]{3,10} \S{1,4000})>/,
);
