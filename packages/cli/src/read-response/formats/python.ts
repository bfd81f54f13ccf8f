import { wordsFormat } from '../line-format.ts';

/** requests, urllib, pip, twine, Ansible and others in Python. */
export const format = wordsFormat(
  /(?<![\d.])(?<code>\d{3}) (?:Client|Server) Error: [^\n]{0,200} for url: (?<url>\S+)/,
  /HTTP error (?<code>\d{3}) while getting (?<url>\S+)/,
  /HTTP ?Error:? (?<code>\d{3})(?::| [A-Z][A-Za-z' -]{1,60} from (?<url>\S+))/,
  /^<Response \[(?<code>\d{3})[^\]]{0,40}\]>$/,
);
