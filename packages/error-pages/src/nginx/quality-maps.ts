import { anyRange, type Choice } from '../choice.ts';

/*
 * nginx has no negotiation, only `map` with regular expressions. Quality values have at most
 * three decimals (RFC 9110, Section 12.4.2), so three maps find the highest one digit by digit,
 * each with the digits found before it as back references (`x` is a whole weight); a fourth takes
 * the first range that has it.
 */
const START = String.raw`(?:^|,)[ \t]*`;
/** Lazy, so that of equal ranges the first is found. */
const LATER = String.raw`(?:.*?,)??[ \t]*`;
const WEIGHT = String.raw`[ \t]*;[ \t]*q=`;
const END = String.raw`[ \t]*(?:,|$)`;
const DIGITS = ['9', '8', '7', '6', '5', '4', '3', '2', '1'];

/**
 * Maps that end in `$<name>_range`: the first range of the highest weight above 0, or nothing.
 *
 * @param name begins the names of the variables
 * @param source variable of the header field
 */
export function qualityMaps(name: string, source: string, choices: readonly Choice[]): string {
  const range = anyRange(choices);
  const found = `(?<${name}_found>${range})`;
  const [tenths, hundredths, thousandths] = [`${name}_q1`, `${name}_q2`, `${name}_q3`];
  const full = String.raw`(?:${WEIGHT}1(?:\.0{0,3})?)?${END}`;
  return [
    map(`$${source}`, tenths, [
      [`${START}${range}${full}`, 'x'],
      ...DIGITS.map((digit): Row => [
        String.raw`${START}${range}${WEIGHT}0\.${digit}[0-9]{0,2}${END}`,
        digit,
      ]),
      [String.raw`${START}${range}${WEIGHT}0\.0[0-9]{1,2}${END}`, '0'],
    ]),
    map(
      `$${tenths}:$${source}`,
      hundredths,
      DIGITS.map((digit) => [
        String.raw`^([0-9]):${LATER}${range}${WEIGHT}0\.\g{1}${digit}[0-9]?${END}`,
        digit,
      ]),
      '0',
    ),
    map(
      `$${tenths}$${hundredths}:$${source}`,
      thousandths,
      DIGITS.map((digit) => [
        String.raw`^([0-9]{2}):${LATER}${range}${WEIGHT}0\.\g{1}${digit}${END}`,
        digit,
      ]),
      '0',
    ),
    map(`$${tenths}$${hundredths}$${thousandths}:$${source}`, `${name}_range`, [
      [String.raw`^x[0-9]+:${LATER}${found}${full}`, `$${name}_found`],
      ['^000:', '""'],
      [String.raw`^([0-9])00:${LATER}${found}${WEIGHT}0\.\1(?:00?)?${END}`, `$${name}_found`],
      [String.raw`^([0-9])([0-9])0:${LATER}${found}${WEIGHT}0\.\1\2(?:0)?${END}`, `$${name}_found`],
      [String.raw`^([0-9]{3}):${LATER}${found}${WEIGHT}0\.\1${END}`, `$${name}_found`],
    ]),
  ].join('\n');
}

/** Regular expression without regard to case → value. */
export type Row = readonly [string, string];

/** One `map` block; rows are tried in order. */
export function map(
  source: string,
  target: string,
  rows: readonly Row[],
  otherwise = '""',
): string {
  return [
    `map "${source}" $${target} {`,
    `    default ${otherwise};`,
    ...rows.map(([pattern, value]) => `    "~*${pattern}" ${value};`),
    `}`,
    ``,
  ].join('\n');
}
