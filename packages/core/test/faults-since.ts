import { check } from '../src/check.ts';
import { sources, today, type Overrides } from './project.ts';

/** The places of one rule’s faults where the check is given the project before a change. */
export function faultsSince(code: string, before: Overrides, now: Overrides): string[] {
  const [base, result] = [before, now].map((overrides) => ({
    sources: sources(overrides),
    diagnostics: [],
  }));
  return check(result ?? { sources: [], diagnostics: [] }, today, base)
    .diagnostics.filter((diagnostic) => diagnostic.code === code)
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
}
