import { diagnose, type Overrides } from './project.ts';

/** The places of one rule’s faults, `file:line:column`, whatever else the change does. */
export function faultsOf(code: string, overrides: Overrides): string[] {
  return diagnose(overrides)
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
}
