/**
 * The time of an HTTP date in any of its forms. All three are in GMT (RFC 9110, Section 5.6.7);
 * that of C's asctime does not say so.
 *
 * @returns milliseconds since 1970; undefined where the value is no date
 */
export function readHttpDate(value: string): number | undefined {
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? [\w :-]{15,30}$/.test(value)) return undefined;
  const time = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
  return Number.isNaN(time) ? undefined : time;
}
