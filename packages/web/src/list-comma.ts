/**
 * What stands between two things of a row that no word joins, as CLDR has it for lists.
 *
 * @example listComma('ja') // '、'
 */
export function listComma(tag: string): string {
  for (const type of ['conjunction', 'unit'] as const) {
    const [, comma] = new Intl.ListFormat(tag, { type }).formatToParts(['1', '2', '3', '4']);
    // Arabic has “and” between all of them; what is left is its comma.
    const [sign] = /^\p{P}\P{L}*/u.exec(comma?.value ?? '') ?? [];
    if (sign !== undefined) return sign;
  }
  return ', ';
}
