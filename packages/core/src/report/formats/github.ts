import type { Format } from '../format.ts';

/** Workflow commands: GitHub turns them into annotations on the changed lines. */
export const format: Format = {
  print: (diagnostics) =>
    diagnostics
      .map(({ severity, file, line, column, endLine, endColumn, code, message, hint }) => {
        const properties = { file, line, col: column, endLine, endColumn, title: code };
        const list = Object.entries(properties).map(
          ([key, value]) => `${key}=${escapeProperty(String(value))}`,
        );
        return `::${severity} ${list.join(',')}::${escapeData(`${message} ${hint}`)}\n`;
      })
      .join(''),
};

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
