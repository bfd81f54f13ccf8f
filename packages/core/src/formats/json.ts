import type { Format } from './format.ts';

export const json: Format = {
  name: 'json',
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
