export { codeFrame } from './code-frame.ts';
export { sortDiagnostics, type Diagnostic, type Severity } from './diagnostic.ts';
export { format as textFormat } from './formats/text.ts';
export { formatNames, loadFormat } from './load.ts';
export { Reporter, type Fault, type Range } from './reporter.ts';
