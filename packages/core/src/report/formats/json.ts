import type { Format } from '../format.ts';

export const format: Format = {
  print: (diagnostics) =>
    `${JSON.stringify(
      diagnostics.map(
        ({ code, severity, file, line, column, endLine, endColumn, message, hint }) => ({
          code,
          severity,
          file,
          line,
          column,
          endLine,
          endColumn,
          message,
          hint,
        }),
      ),
      undefined,
      2,
    )}\n`,
};
