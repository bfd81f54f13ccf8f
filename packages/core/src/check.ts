import { sortDiagnostics, type Diagnostic } from './diagnostic.ts';
import { buildProject, type Project } from './project.ts';
import type { ReadResult } from './read.ts';
import { rules } from './rules/index.ts';

export interface CheckResult {
  readonly project: Project;
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses, validates and runs every rule; collects all faults and never stops at the first.
 *
 * @param today the day to check dates against, as year-month-day
 */
export function check({ sources, diagnostics }: ReadResult, today: string): CheckResult {
  const found = [...diagnostics];
  const project = buildProject(sources, found);
  for (const rule of rules)
    rule.check({ project, today, add: (diagnostic) => found.push(diagnostic) });
  return { project, diagnostics: sortDiagnostics(found) };
}
