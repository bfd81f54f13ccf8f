import type { Diagnostic } from './diagnostic.ts';

/** A way to print diagnostics: what each file of formats/ exports as `format`. */
export interface Format {
  /**
   * @param textOf the text of a file, for code frames
   * @returns what goes to standard output, with its last line end
   */
  readonly print: (
    diagnostics: readonly Diagnostic[],
    textOf: (file: string) => string | undefined,
  ) => string;
}
