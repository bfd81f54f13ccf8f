import type { SaxesTagNS } from 'saxes';
import type { PlacedUnit } from '../parcel.ts';

/** What reads the elements of one major version of XLIFF. */
export interface Dialect {
  sourceLocale: string | undefined;
  targetLocale: string | undefined;
  readonly open: (tag: SaxesTagNS) => void;
  readonly close: (tag: SaxesTagNS) => void;
  readonly text: (text: string) => void;
}

/** What a dialect gets from who drives the parser. */
export interface Place {
  readonly units: PlacedUnit[];
  readonly line: () => number;
  /** Stops the parser. */
  readonly malformed: (what: string) => never;
}

export function attribute(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value;
}
