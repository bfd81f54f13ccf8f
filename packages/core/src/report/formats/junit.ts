import { xmlAttribute, xmlText } from '@polystatus/status/xml';
import type { Diagnostic } from '../diagnostic.ts';
import type { Format } from '../format.ts';

/** JUnit XML: one suite, one test case a file with diagnostics; warnings do not fail it. */
export const format: Format = {
  print(diagnostics) {
    const byFile = Map.groupBy(diagnostics, ({ file }) => file);
    const failed = [...byFile.values()].filter((own) => own.some(isError)).length;
    const counts = `tests="${byFile.size}" failures="${failed}" errors="0" skipped="0"`;
    const cases = [...byFile].map(([file, own]) => testCase(file, own)).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n  <testsuite name="polystatus content" ${counts}>\n${cases}  </testsuite>\n</testsuites>\n`;
  },
};

function testCase(file: string, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(isError);
  const warnings = diagnostics.filter((diagnostic) => !isError(diagnostic));
  const failure =
    errors.length > 0
      ? `      <failure type="${xmlAttribute(errors[0]?.code ?? '')}" message="${xmlAttribute(errors[0]?.message ?? '')}">${xmlText(lines(errors))}</failure>\n`
      : '';
  const output =
    warnings.length > 0 ? `      <system-out>${xmlText(lines(warnings))}</system-out>\n` : '';
  return `    <testcase classname="content" name="${xmlAttribute(file)}" file="${xmlAttribute(file)}">\n${failure}${output}    </testcase>\n`;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function lines(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      ({ file, line, column, severity, code, message, hint }) =>
        `${file}:${line}:${column} ${severity} ${code}: ${message} ${hint}`,
    )
    .join('\n');
}
