import type { Diagnostic, Severity } from '@polystatus/core';

interface LineFault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly severity?: Severity;
}

/** Collects what is wrong with a file that came from outside, line by line. */
export class FileFaults {
  readonly #file: string;
  readonly #into: Diagnostic[];

  constructor(file: string, into: Diagnostic[]) {
    this.#file = file;
    this.#into = into;
  }

  add(line: number, { code, message, hint, severity = 'error' }: LineFault): void {
    this.#into.push({
      code,
      severity,
      file: this.#file,
      line,
      column: 1,
      endLine: line,
      endColumn: 1,
      message,
      hint,
    });
  }

  malformed(line: number, what: string): void {
    this.add(line, {
      code: 'malformed-exchange',
      message: `The file cannot be read: ${what}.`,
      hint: 'Save it again in the tool it comes from, or take a fresh export; it may be cut off.',
    });
  }
}
