import { wordsFormat } from '../line-format.ts';

/** .NET and PowerShell. */
export const format = wordsFormat(
  /Response status code does not indicate success: (?<code>\d{3}) \(/,
  /The remote server returned an error: \((?<code>\d{3})\)/,
  // PowerShell says it in the language of Windows.
  /^(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm|curl|wget) ?: .{1,300}\((?<code>[1-5]\d\d)\)/,
);
