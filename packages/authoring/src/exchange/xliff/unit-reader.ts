import type { PlacedUnit } from '../parcel.ts';
import { readState } from './names.ts';

interface Segment {
  source: string;
  target: string | undefined;
  readonly state: string | undefined;
  readonly subState: string | undefined;
  /** Space between segments; it has no translation of its own. */
  readonly ignorable: boolean;
}

/** Gathers one `<unit>` while the parser passes through it. */
export class UnitReader {
  readonly #id: string;
  readonly #line: number;
  readonly #limit: number;
  readonly #segments: Segment[] = [];
  readonly data = new Map<string, string>();
  readonly notes: string[] = [];
  readonly metadata = new Map<string, string>();

  constructor(id: string, line: number, limit: string | undefined) {
    this.#id = id;
    this.#line = line;
    this.#limit = Number(limit);
  }

  startSegment(ignorable: boolean, state?: string, subState?: string): void {
    this.#segments.push({ source: '', target: undefined, state, subState, ignorable });
  }

  setText(kind: 'source' | 'target', text: string): void {
    const segment = this.#segments.at(-1);
    if (segment) segment[kind] = text;
  }

  /** Tools may split a unit; its segments are put together again, and the least done one counts. */
  unit(): PlacedUnit {
    const real = this.#segments.filter(({ ignorable }) => !ignorable);
    const complete = real.every(({ target }) => target !== undefined && target !== '');
    const target = complete
      ? this.#segments.map((segment) => segment.target ?? segment.source).join('')
      : '';
    const states = real.map(({ state, subState }) => readState(target, state, subState));
    return {
      id: this.#id,
      source: this.#segments.map(({ source }) => source).join(''),
      target,
      state:
        (['missing', 'stale', 'translated'] as const).find((s) => states.includes(s)) ??
        (states.length > 0 ? 'reviewed' : 'missing'),
      base: this.metadata.get('base'),
      previous: this.metadata.get('previous-source'),
      note: this.notes.length > 0 ? this.notes.join(' ') : undefined,
      limit: this.#limit > 0 ? this.#limit : undefined,
      line: this.#line,
    };
  }
}
