import type { StatusClass } from '@polystatus/status/compiled';
import { statusClass as classOf } from '@polystatus/status/status-class';

export type { StatusClass } from '@polystatus/status/compiled';

/**
 * The class that the first digit of a status code names (RFC 9110, Section 15).
 *
 * @param code a status code, 100–599; it need not be a registered one
 * @returns `undefined` for anything else: a code outside that range has no class
 * @example statusClass(404) // 'client-error'
 * @example statusClass(999) // undefined
 */
export function statusClass(code: number): StatusClass | undefined {
  return (Number.isInteger(code) ? classOf(code) : null) ?? undefined;
}
