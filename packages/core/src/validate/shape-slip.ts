import { inQuotes } from '../parse/in-quotes.ts';

/**
 * Tells the slips by which a text becomes a map or a list a text, which YAML does not mind.
 *
 * @param wanted the types that the schema allows there
 * @param text the value as it is written
 * @returns what is wrong, to go on with “causes.1 …”, or `undefined` where it is something else
 */
export function shapeSlip(
  wanted: readonly string[],
  value: unknown,
  text: string,
): { readonly message: string; readonly hint: string } | undefined {
  const line = text.trimEnd();
  if (
    wanted.includes('string') &&
    value !== null &&
    typeof value === 'object' &&
    !line.includes('\n')
  ) {
    if (!Array.isArray(value) && /:(?: |$)/.test(line) && !line.startsWith('{'))
      return {
        message: 'is no text: a colon with a blank behind it makes a key of the words before it.',
        hint: `Put the text in quotes: ${inQuotes(line)}.`,
      };
    if (wanted.length === 1 && /^[[{]/.test(line))
      return {
        message: `is no text: ${line.charAt(0)} at its beginning makes a ${Array.isArray(value) ? 'list' : 'map'} of it.`,
        hint: `Put the text in quotes: ${inQuotes(line)}.`,
      };
  }
  if (wanted.includes('array') && typeof value === 'string')
    return line.startsWith('-')
      ? {
          message: 'is no list: a blank is missing behind “-”.',
          hint: 'Begin each point with “- ”.',
        }
      : {
          message: 'is one text where a list should be.',
          hint: 'Begin each point with “- ” on a line of its own.',
        };
  return undefined;
}
