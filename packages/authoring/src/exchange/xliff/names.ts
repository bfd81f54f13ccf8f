import type { UnitState } from '../parcel.ts';

export const CORE = 'urn:oasis:names:tc:xliff:document:2.0';
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';
export const SIZES = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';
/** The one sub-state of ours: the source changed since the translation was made. */
export const STALE = 'polystatus:stale';
/** Category of our group of metadata. */
export const CATEGORY = 'polystatus';

const STATES: Readonly<Record<UnitState, string>> = {
  missing: 'state="initial"',
  stale: `state="initial" subState="${STALE}"`,
  translated: 'state="translated"',
  reviewed: 'state="reviewed"',
};

export function stateAttributes(state: UnitState): string {
  return STATES[state];
}

/**
 * What a segment says of its translation. Many tools leave `initial` when they fill in a target,
 * so a target counts as translated unless our own mark is still there.
 */
export function readState(
  target: string,
  state: string | undefined,
  subState: string | undefined,
): UnitState {
  if (target === '') return 'missing';
  if (state === 'reviewed' || state === 'final') return 'reviewed';
  return subState === STALE && state !== 'translated' ? 'stale' : 'translated';
}

/** Ids in XLIFF know no slash; the message id itself stands in `name`. */
export function xliffId(id: string): string {
  return id.replaceAll('/', ':');
}
