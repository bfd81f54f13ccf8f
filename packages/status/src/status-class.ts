import type { StatusClass } from '../generated/compiled.ts';

export type { StatusClass } from '../generated/compiled.ts';

/** The five classes of RFC 9110, Section 15. */
export const STATUS_CLASSES: readonly StatusClass[] = [
  'informational',
  'successful',
  'redirection',
  'client-error',
  'server-error',
];

/**
 * The class that the first digit names (RFC 9110, Section 15).
 *
 * @returns `null` for numbers outside 100–599, such as 000, 783 and 999
 * @example statusClass(404) // 'client-error'
 */
export function statusClass(code: number): StatusClass | null {
  return STATUS_CLASSES[Math.trunc(code / 100) - 1] ?? null;
}
