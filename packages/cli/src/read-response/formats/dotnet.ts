import { wordsFormat } from '../line-format.ts';

/** .NET and PowerShell. */
export const format = wordsFormat(
  /Response status code does not indicate success: (?<code>\d{3}) \(/,
  /The remote server returned an error: \((?<code>\d{3})\)/,
);
