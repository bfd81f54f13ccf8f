import type { Range } from '../report/reporter.ts';

/** A slip of the pen, its place, and what to do. */
export type Slip = readonly [range: Range, message: string, hint: string];
