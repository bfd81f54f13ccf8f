import { fingerprint } from './fingerprint.ts';
import type { LockLine } from './lock.ts';
import { normalize } from './normalize.ts';

export const STATES = ['missing', 'stale', 'translated', 'reviewed', 'obsolete'] as const;
/** How a translation stands to its source. */
export type State = (typeof STATES)[number];

/**
 * Missing: there is no translation. Obsolete: there is no source. Stale: the source says something
 * else since the translation was made. A translation that changed together with its source, or of
 * which nothing is recorded, counts as translated.
 */
export function stateOf(
  source: string | undefined,
  target: string | undefined,
  line: LockLine | undefined,
): State {
  if (source === undefined) return 'obsolete';
  if (target === undefined) return 'missing';
  if (!line) return 'translated';
  const moved =
    line.exact !== fingerprint(source) && line.normal !== fingerprint(normalize(source));
  const isKept = (): boolean => line.target === fingerprint(normalize(target));
  if (moved) return isKept() ? 'stale' : 'translated';
  return line.state === 'reviewed' && isKept() ? 'reviewed' : 'translated';
}
