import { wordsFormat } from '../line-format.ts';

/** The AWS command line and its libraries, whose errors often have a name instead of a number. */
export const format = wordsFormat(
  /An error occurred \((?<code>\d{3})\) when calling the (?<request>\w{1,100}) operation/,
  /Service: [\w ]{1,60}[;,] Status Code: (?<code>\d{3})[;,]/,
);
