/** As much of a text as a remedy needs. */
const SHOWN = 60;

/**
 * A text between the quotation marks that YAML needs around it; of a long one, its beginning.
 *
 * @example inQuotes('Attention: stop') // '"Attention: stop"'
 * @example inQuotes('"No" is it') // `'"No" is it'`
 */
export function inQuotes(text: string): string {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
  return /["\\]/.test(text) ? `'${shown.replaceAll("'", "''")}'` : `"${shown}"`;
}
