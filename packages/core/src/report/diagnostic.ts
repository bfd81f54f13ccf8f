/** Errors block a change; warnings only speak. */
export type Severity = 'error' | 'warning';

/**
 * One fault, with its place and its remedy.
 *
 * Lines and columns count from 1, columns in UTF-16 units, as editors do.
 */
export interface Diagnostic {
  /** Stable kebab-case code, e.g. `unknown-related`. */
  readonly code: string;
  readonly severity: Severity;
  /** Path below the root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly hint: string;
  /** Id of the message, or of the file, that a translation lacks: what is new may be missing. */
  readonly missing?: string;
}

/** Orders by file, place and code, so that two runs print the same. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
