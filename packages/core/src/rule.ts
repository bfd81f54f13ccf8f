import type { Diagnostic } from './diagnostic.ts';
import type { Project } from './project.ts';

export interface RuleContext {
  readonly project: Project;
  /** The day the check runs, as year-month-day, so that rules about dates can be tested. */
  readonly today: string;
  /** For faults of files that do not exist. */
  readonly add: (diagnostic: Diagnostic) => void;
}

/** One rule, one file. Faults of existing files go through the file's own reporter. */
export interface Rule {
  /** Stable; it is the code of every diagnostic the rule makes. */
  readonly id: string;
  readonly description: string;
  readonly check: (context: RuleContext) => void;
}
