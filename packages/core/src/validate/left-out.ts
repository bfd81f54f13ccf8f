import type { LeftOut } from '@polystatus/status/compiled';
import type { Facts } from '#generated/schemas.ts';
import { statusClass } from '@polystatus/status/status-class';

/**
 * Why a registered code is not one that a server chooses as its answer today.
 *
 * @returns `undefined` for the codes a server may choose
 * @example leftOut(facts) // 'unused' for 306 and 418, 'interim' for all of 1xx
 */
export function leftOut({ code, state, deprecated }: Facts): LeftOut | undefined {
  if (state === 'temporary' || state === 'unused' || state === 'obsoleted') return state;
  // Interim responses come before the answer that is being chosen (RFC 9110, Section 15.2).
  if (statusClass(code) === 'informational') return 'interim';
  return deprecated ? 'deprecated' : undefined;
}
