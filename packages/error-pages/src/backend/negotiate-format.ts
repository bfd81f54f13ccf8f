import type { Format } from '../format.ts';

/** RFC 9110, Section 12.4.2. */
const WEIGHT = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/**
 * The format that an Accept field asks for most: of equal ones the first of the field, and the
 * first format of all where it asks for none.
 *
 * @example negotiateFormat('text/plain;q=0.4, application/json', formats) // problem details
 */
export function negotiateFormat(
  accept: string | undefined,
  formats: readonly [Format, ...Format[]],
): Format {
  let [best] = formats;
  let most = 0;
  for (const member of (accept ?? '').toLowerCase().split(',')) {
    const [range = '', ...parameters] = member.split(';').map((part) => part.trim());
    const given = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const weight = given === undefined ? '1' : given.slice(given.indexOf('=') + 1).trim();
    if (!WEIGHT.test(weight) || Number(weight) <= most) continue;
    const format = formats.find(({ ranges }) =>
      ranges.some((own) => own.replaceAll('\\', '') === range),
    );
    if (format === undefined) continue;
    best = format;
    most = Number(weight);
  }
  return best;
}
