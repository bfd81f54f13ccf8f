import { commentLine } from '../comment-line.ts';
import type { PlacedUnit, UnitState } from '../parcel.ts';
import type { SegmentState } from './segment-state.ts';

/** The least done of several counts for all. */
const ORDER: readonly UnitState[] = ['missing', 'stale', 'translated', 'reviewed'];

interface Segment {
  source: string;
  target: string | undefined;
  /** What it says of a target, once the whole is known. */
  stateOf: (target: string) => SegmentState;
  /** Space between segments; it has no translation of its own. */
  readonly ignorable: boolean;
}

/** What a unit is called, and what else it may be. */
export type UnitName = Pick<PlacedUnit, 'id' | 'otherId'>;

/** Gathers one `<unit>` or `<trans-unit>` while the parser passes through it. */
export class UnitReader {
  readonly #name: UnitName;
  readonly #line: number;
  readonly #limit: number;
  readonly #segments: Segment[] = [];
  readonly data = new Map<string, string>();
  readonly notes: string[] = [];
  readonly comments: string[] = [];
  readonly metadata = new Map<string, string>();

  constructor(name: UnitName, line: number, limit: string | undefined) {
    this.#name = name;
    this.#line = line;
    this.#limit = Number(limit);
  }

  startSegment(ignorable: boolean, stateOf: Segment['stateOf'] = () => ({ state: 'missing' })) {
    this.#segments.push({ source: '', target: undefined, stateOf, ignorable });
  }

  setText(kind: 'source' | 'target', text: string): void {
    const segment = this.#segments.at(-1);
    if (segment) segment[kind] = text;
  }

  /** In XLIFF 1.2 the target says it, not the segment. */
  setState(stateOf: Segment['stateOf']): void {
    const segment = this.#segments.at(-1);
    if (segment) segment.stateOf = stateOf;
  }

  /** Tools may split a unit; its segments are put together again. */
  unit(): PlacedUnit {
    const real = this.#segments.filter(({ ignorable }) => !ignorable);
    const complete = real.every(({ target }) => target !== undefined && target !== '');
    const target = complete
      ? this.#segments.map((segment) => segment.target ?? segment.source).join('')
      : '';
    const states = real.map(({ stateOf }) => stateOf(target));
    const least = ORDER.map((state) => states.find((one) => one.state === state)).find(Boolean);
    return {
      ...this.#name,
      source: this.#segments.map(({ source }) => source).join(''),
      target,
      state: least?.state ?? 'missing',
      unfinished: least?.unfinished,
      base: this.metadata.get('base'),
      previous: this.metadata.get('previous-source'),
      note: this.notes.length > 0 ? this.notes.join(' ') : undefined,
      comment: commentLine(this.comments),
      limit: this.#limit > 0 ? this.#limit : undefined,
      line: this.#line,
    };
  }
}
