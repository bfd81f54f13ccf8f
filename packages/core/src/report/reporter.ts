import type { Diagnostic, Severity } from './diagnostic.ts';
import { LineIndex } from './line-index.ts';

/** Half-open range of UTF-16 offsets in a file's text. */
export type Range = readonly [start: number, end: number];

/** What a stage or rule says of a fault, before its offsets become lines. */
export interface Fault {
  readonly code: string;
  readonly severity?: Severity;
  readonly message: string;
  readonly hint: string;
  /** See `Diagnostic`. */
  readonly missing?: string;
}

/** Collects faults of one file and places them; the line index is built on the first one. */
export class Reporter {
  readonly #file: string;
  readonly #text: string;
  readonly #into: Diagnostic[];
  #lines: LineIndex | undefined;

  constructor(file: string, text: string, into: Diagnostic[]) {
    this.#file = file;
    this.#text = text;
    this.#into = into;
  }

  report(range: Range, fault: Fault): void {
    this.#lines ??= new LineIndex(this.#text);
    const start = this.#lines.place(range[0]);
    const end = this.#lines.place(Math.max(range[0], range[1]));
    this.#into.push({
      code: fault.code,
      severity: fault.severity ?? 'error',
      file: this.#file,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      message: fault.message,
      hint: fault.hint,
      ...(fault.missing !== undefined && { missing: fault.missing }),
    });
  }
}
