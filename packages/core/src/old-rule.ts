import type { Diagnostic, Severity } from './diagnostic.ts';
import type { FixContext } from './described.ts';
import type { MessagePlace } from './message-places.ts';
import type { Project } from './project.ts';

export interface RuleContext {
  readonly project: Project;
  /** The day the check runs, as year-month-day, so that rules about dates can be tested. */
  readonly today: string;
  /** For faults of files that do not exist. */
  readonly add: (diagnostic: Diagnostic) => void;
  /** The project as it was before the change, where the command was given one. */
  readonly base?: Project;
  /** What was found so far: the stages before, and for a rule of the last round all other rules. */
  readonly found?: readonly Diagnostic[];
  /** The message that a diagnostic of `found` stands in. */
  readonly placeOf?: (diagnostic: Diagnostic) => MessagePlace | undefined;
}

/**
 * How far a rule looks beyond the file it reports on: what has to change before it is asked again.
 *
 * - `file`: at the file and the locale.yaml of its language
 * - `entry`: also at the same file of the source language, that language’s locale.yaml, and the
 *   facts of the code
 * - `facts`: at everything below content/, and at the date
 * - `language`: at all files of the language
 * - `locale`: at all files of the language, of the source language and below content/
 * - `project`: at everything
 *
 * Whatever it sees beyond that may be missing: a project that holds no more is what it is given.
 */

/** One rule, one file. Faults of existing files go through the file's own reporter. */
export interface OldRule {
  /** Stable; the code of every diagnostic the rule makes, unless `codes` lists others. */
  readonly id: string;
  /** Left out: `project`. */
  readonly scope: 'old';
  readonly description: string;
  /**
   * Canonical checks the rule does: `W5`, `X3`. The documentation maps the checks of other tools
   * to rules by them.
   */
  readonly covers?: readonly string[];
  /** Codes of its diagnostics where they are others than the id. */
  readonly codes?: readonly string[];
  /** `warning`: the rule never blocks. Left out: its faults are errors unless they say otherwise. */
  readonly severity?: Severity;
  /** Its errors are only warnings in messages that the locale’s tier does not promise yet. */
  readonly byTier?: true;
  /** Runs after all others, since it looks at what they found. */
  readonly round?: 'last';
  readonly check: (context: RuleContext) => void;
  /**
   * Puts right what is certain and leaves the rest to people: `pnpm content fix`. A text that is
   * right comes back as it is.
   */
  readonly fix?: (text: string, context: FixContext) => string;
}
