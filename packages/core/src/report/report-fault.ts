import type { Severity } from './diagnostic.ts';
import type { Path } from '../parse/message.ts';
import type { Range } from './reporter.ts';

/** What a rule says of a fault beside its sentence and its remedy. */
export interface More {
  /** Left out: the rule’s id. */
  readonly code?: string;
  /** Left out: `error`, or what the rule’s own severity says. */
  readonly severity?: Severity;
  /** See `Diagnostic`. */
  readonly missing?: string;
  /** The words it means, as offsets in the text of the message; left out, the ones it quotes. */
  readonly words?: Range | undefined;
  /** Where it stands: the value at this path … */
  readonly path?: Path;
  /** … or its key … */
  readonly key?: Path;
  /** … or offsets in the file. */
  readonly range?: Range;
}

/** Left without a place, a fault stands at the message, or at the first sign of the file. */
export type Report = (message: string, hint: string, more?: More) => void;
/** The same in one of many files; a path, where a file should be and is not. */
export type ReportIn = (
  file: string | { readonly path: string },
  message: string,
  hint: string,
  more?: More,
) => void;
