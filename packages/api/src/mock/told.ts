import type { Meaning } from './meaning.ts';

/** What a body is made from. */
export interface Told extends Meaning {
  readonly code: number;
  readonly id: string;
  readonly locale: string;
  /** What more there is to say, as that an interim response went before. */
  readonly note?: string;
}
