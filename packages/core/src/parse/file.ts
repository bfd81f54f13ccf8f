import type { Message } from './message.ts';
import type { Parsed } from './parse.ts';
import type { Source } from '../read/read.ts';

/** A parsed file. `value` is there only where the schema is satisfied. */
export interface File<T> {
  readonly source: Source;
  readonly parsed: Parsed;
  readonly value: T | undefined;
  /** All strings of the file, also where the schema is not satisfied. */
  readonly messages: readonly Message[];
}
