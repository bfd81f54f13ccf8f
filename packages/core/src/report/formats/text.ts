import { codeFrame, printable } from '../code-frame.ts';
import type { Format } from '../format.ts';

export const format: Format = {
  print(diagnostics, textOf) {
    const parts = diagnostics.map((diagnostic) => {
      const { file, line, column, severity, code, message, hint } = diagnostic;
      const frame = codeFrame(textOf(file) ?? '', diagnostic);
      return [
        `${printable(file)}:${line}:${column} ${severity} ${code}`,
        `  ${printable(message)}`,
        `  → ${printable(hint)}`,
        ...(frame ? frame.split('\n').map((row) => `  ${row}`) : []),
      ].join('\n');
    });
    return parts.map((part) => `${part}\n\n`).join('');
  },
};
