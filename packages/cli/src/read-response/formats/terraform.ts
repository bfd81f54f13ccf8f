import { wordsFormat } from '../line-format.ts';

/** Terraform and the clouds behind it. */
export const format = wordsFormat(
  /StatusCode[=:] ?(?<code>\d{3})(?!\d)/,
  /googleapi: Error (?<code>\d{3}):/,
  /(?:RESPONSE|unexpected status) (?<code>\d{3})(?::| \()/,
);
