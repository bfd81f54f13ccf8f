import type { Facts, StatusClass } from '@polystatus/status/compiled';
import { classes, rangeOf } from './address.ts';
import { statuses } from './content.ts';

export interface Group {
  /** The class, or `outside` for numbers that have none. */
  readonly name: StatusClass | 'outside';
  /** `4xx`; empty outside the classes. */
  readonly range: string;
  readonly statuses: readonly Facts[];
}

export const groupOf = (facts: Facts): Group['name'] => facts.class ?? 'outside';

const names: readonly Group['name'][] = [...classes, 'outside'];

/** All statuses by class, classes without a status left out. */
export const groups: readonly Group[] = names
  .map((name) => ({
    name,
    range: name === 'outside' ? '' : rangeOf(name),
    statuses: statuses.filter((facts) => groupOf(facts) === name),
  }))
  .filter((group) => group.statuses.length > 0);

/** The quiet remark beside a title in lists: a key of `facts:mark`. */
export function markOf({ state, deprecated }: Facts): string | undefined {
  if (state === 'temporary' || state === 'unused' || state === 'obsoleted') return state;
  return deprecated && 'deprecated';
}
