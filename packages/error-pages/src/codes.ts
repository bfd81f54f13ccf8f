/** All numbers of the two classes (RFC 9110, Section 15). */
export const errorCodes: readonly number[] = Array.from({ length: 200 }, (_, index) => 400 + index);

/** Codes by number, and whole classes: `[404, '5xx']`. */
export type Codes = readonly (number | string)[];

/**
 * The numbers that are chosen; all from 400 to 599 without.
 *
 * @throws RangeError if one is no error, or no class of errors
 * @example chosenCodes([404, '5xx']).length // 101
 */
export function chosenCodes(codes: Codes | undefined): readonly number[] {
  if (codes === undefined) return errorCodes;
  const names = codes.map(String);
  for (const name of names)
    if (!/^(?:[45]\d\d|[45]xx)$/.test(name))
      throw new RangeError(
        `The option “codes” must hold numbers from 400 to 599, 4xx or 5xx, not “${name}”.`,
      );
  return errorCodes.filter((code) => names.includes(String(code)) || names.includes(classOf(code)));
}

/** Whether a page is for one of the numbers, or for all of a class that was chosen whole. */
export function isChosen(name: string, codes: Codes | undefined): boolean {
  if (codes === undefined) return true;
  const number = name.slice(-3);
  return number.endsWith('xx')
    ? codes.includes(number)
    : chosenCodes(codes).includes(Number(number));
}

/** The other way round, as short as it goes: `404 5xx`. */
export function chosenNames(codes: readonly number[]): string[] {
  const whole = ['4xx', '5xx'].filter((name) =>
    errorCodes.every((code) => classOf(code) !== name || codes.includes(code)),
  );
  const others = codes.filter((code) => !whole.includes(classOf(code)));
  return [...others.map(String), ...whole];
}

function classOf(code: number): string {
  return `${String(code)[0]}xx`;
}
