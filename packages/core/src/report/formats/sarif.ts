import type { Log, ReportingDescriptor } from 'sarif';
import { rules } from '#generated/rules.ts';
import type { Format } from '../format.ts';

/** SARIF 2.1.0, the form code-scanning services read. */
export const format: Format = {
  print(diagnostics) {
    const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
    const log: Log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'polystatus',
              informationUri: 'https://polystatus.dev',
              rules: codes.map(describeRule),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: diagnostics.map(
            ({ code, severity, file, line, column, endLine, endColumn, message, hint }) => ({
              ruleId: code,
              ruleIndex: codes.indexOf(code),
              level: severity,
              message: { text: `${message} ${hint}` },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
                    region: {
                      startLine: line,
                      startColumn: column,
                      endLine,
                      // SARIF wants a region to have a length.
                      endColumn: endLine === line ? Math.max(endColumn, column + 1) : endColumn,
                    },
                  },
                },
              ],
            }),
          ),
        },
      ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  },
};

function describeRule(code: string): ReportingDescriptor {
  const rule = rules.find(({ id }) => id === code);
  return { id: code, ...(rule && { shortDescription: { text: rule.description } }) };
}
