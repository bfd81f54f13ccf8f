import { wordsFormat } from '../line-format.ts';

/** apt: `E: Failed to fetch http://…  404  Not Found [IP: 192.0.2.1 80]`. */
export const format = wordsFormat(
  /^(?:[EW]: Failed to fetch (?<url>\S+))?\s{1,8}(?<code>\d{3})  [A-Z][A-Za-z' -]{1,60} \[IP: /,
);
