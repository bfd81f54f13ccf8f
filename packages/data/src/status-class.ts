/** The five classes of RFC 9110, Section 15. */
export type StatusClass =
  | 'informational'
  | 'successful'
  | 'redirection'
  | 'client-error'
  | 'server-error';

/**
 * The class that the first digit of a status code names (RFC 9110, Section 15).
 *
 * @param code a status code, 100–599; it need not be a registered one
 * @returns `undefined` for anything else: a code outside that range has no class
 * @example statusClass(404) // 'client-error'
 * @example statusClass(999) // undefined
 */
export function statusClass(code: number): StatusClass | undefined {
  const classes = [
    'informational',
    'successful',
    'redirection',
    'client-error',
    'server-error',
  ] as const;
  return Number.isInteger(code) ? classes[Math.floor(code / 100) - 1] : undefined;
}
