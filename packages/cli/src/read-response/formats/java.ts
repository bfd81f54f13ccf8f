import { wordsFormat } from '../line-format.ts';

/** Java, Spring, Maven and Gradle. */
export const format = wordsFormat(
  /Server returned HTTP response code: (?<code>\d{3}) for URL: (?<url>\S+)/,
  /(?:Exception|Error)(?:\$\w{1,60})?: (?<code>\d{3}) [A-Z][A-Za-z' -]{1,60} from (?<method>[A-Z]{3,7}) (?<url>\S+)/,
  /(?:Http\w{0,20}|RestClient\w{0,20}|WebClient\w{0,20})(?:Exception|Error)(?:\$\w{1,60})?: (?<code>\d{3})(?: |$)/,
  /Could not (?<method>[A-Z]{3,7}) '(?<url>[^']{1,2000})'\. Received status code (?<code>\d{3}) from server/,
  /(?:failed for|transfer failed for) (?<url>https?:\S{1,2000}?),? status: (?<code>\d{3})(?: |$)/,
  /, (?:status: (?<code>\d{3}) [A-Z]|return code is: (?<code>\d{3})(?!\d))/,
);
