import { wordsFormat } from '../line-format.ts';

/** npm, pnpm and Yarn; npm’s `code E404` says the same in a line of its own. */
export const format = wordsFormat(
  /^npm (?:error|ERR!) (?:\d{3} )?(?<code>\d{3}) [A-Z][A-Za-z' -]{1,60} - (?<request>[A-Z]{3,7} \S+)/,
  /^npm (?:error|ERR!) code E(?<code>[1-5]\d\d)$/,
  /ERR_PNPM_FETCH_(?<code>\d{3})\s{1,4}(?<request>[A-Z]{3,7} [^\s]+?):? /,
  /Response Code: (?<code>\d{3}) \(/,
);
