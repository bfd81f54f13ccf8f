import type { UnitState } from '../parcel.ts';
import { STALE } from './names.ts';

/** How far a translation is, and the words of the file by which it is not done. */
export interface SegmentState {
  readonly state: UnitState;
  readonly unfinished?: string;
}

/** What tools say, in sub-states and qualifiers of their own, of a text that nobody has read yet. */
const UNREAD =
  /^(?:needs|fuzzy|draft|stale|outdated|unfinished|incomplete|unreviewed|unconfirmed|rejected|todo|mt|machine|tm-|pre-?translated|leveraged-(?:mt|tm|repetition|inherited)|suggest)/i;

/**
 * What a segment of XLIFF 2 says of its translation. `initial` is the state of what nobody has
 * touched: where a target stands beside it, a tool has guessed. Tools without states leave the
 * attribute out, and are taken at their word.
 */
export function segmentState(
  target: string,
  state: string | undefined,
  subState: string | undefined,
): SegmentState {
  if (target === '') return { state: 'missing' };
  const [, own = ''] = /^[^:]*:(.*)$/.exec(subState ?? '') ?? [];
  // A tool that does not know our mark leaves it behind when it marks the text as done.
  const overtaken = subState === STALE && state !== undefined && state !== 'initial';
  if (!overtaken && UNREAD.test(own)) return unfinished(`subState="${subState}"`);
  if (state === 'reviewed' || state === 'final') return { state: 'reviewed' };
  if (state === undefined || state === 'translated') return { state: 'translated' };
  return unfinished(`state="${state}"`);
}

/**
 * The same for XLIFF 1.2, whose standard lists values of `state` and `state-qualifier`; tools add
 * their own behind `x-`. Some approve all they translate, so a state says more than that does.
 */
export function targetState(
  target: string,
  { state, qualifier, approved }: TargetAttributes,
): SegmentState {
  if (target === '') return { state: 'missing' };
  if (state === 'new' || UNREAD.test(bare(state))) return unfinished(`state="${state}"`);
  if (state === 'final' || state === 'signed-off') return { state: 'reviewed' };
  const done = approved === 'yes';
  if (!done && UNREAD.test(bare(qualifier))) return unfinished(`state-qualifier="${qualifier}"`);
  return { state: done && state === undefined ? 'reviewed' : 'translated' };
}

export interface TargetAttributes {
  readonly state: string | undefined;
  readonly qualifier: string | undefined;
  readonly approved: string | undefined;
}

function bare(word: string | undefined): string {
  return (word ?? '').replace(/^x-/i, '');
}

function unfinished(mark: string): SegmentState {
  return { state: 'stale', unfinished: mark };
}
