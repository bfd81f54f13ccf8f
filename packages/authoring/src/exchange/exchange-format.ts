import type { FileFaults } from './file-faults.ts';
import type { Parcel, ReadParcel, Unit } from './parcel.ts';

/**
 * A file format of translators’ tools: what each file of formats/ exports as `format`.
 *
 * What is written and read again is the same parcel, and writes the same bytes; `testFormat`
 * proves it for each of them.
 */
export interface ExchangeFormat {
  /** That of its file. */
  readonly name: string;
  /** With the dot; none where the files of another format end alike. */
  readonly extensions: readonly string[];
  readonly write: (parcel: Parcel) => string;
  /** Whether a unit has a place in it; not there for a format that takes all. */
  readonly takes?: (unit: Unit) => boolean;
  /**
   * Not there for a format that only leaves.
   *
   * @returns `undefined` where nothing can be trusted; the reasons are in `faults`
   */
  readonly read?: (text: string, faults: FileFaults) => ReadParcel | undefined;
}
