/**
 * A share in the form of a language. Rounded down: only what is whole is 100 %.
 *
 * @example percent('en', 0.9999) // '99.9%'
 */
export function percent(tag: string, share: number): string {
  return new Intl.NumberFormat(tag, {
    style: 'percent',
    maximumFractionDigits: 1,
    roundingMode: 'floor',
  }).format(share);
}
