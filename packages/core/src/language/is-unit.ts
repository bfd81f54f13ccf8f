/** Hours and seconds are longer in English alone. */
const OTHERS = ['h', 's'];

let signs: ReadonlySet<string> | undefined;

/**
 * Whether a text is the sign of a unit, also squared or per another, as Unicode’s data (CLDR) have it
 * for English; many are the same everywhere, whatever word they look like.
 *
 * @example isUnit('in²') // true
 * @example isUnit('km/h') // true
 */
export function isUnit(text: string): boolean {
  if (text.length > LONGEST) return false;
  signs ??= new Set([...Intl.supportedValuesOf('unit').flatMap(signsOf), ...OTHERS]);
  const known = signs;
  return text.split('/').every((part) => known.has(part.replace(/[²³]$/u, '')));
}

/** Of two signs of three letters each. */
const LONGEST = 7;

function signsOf(unit: string): string[] {
  const style = new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'short' });
  // Longer ones, such as “day”, are words.
  return style
    .formatToParts(1)
    .filter(({ type, value }) => type === 'unit' && value.length < 3)
    .map(({ value }) => value);
}
