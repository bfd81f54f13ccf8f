import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from './arguments.ts';

/** What other translation tools check, and what does it here: docs/other-checks.yaml. */
export interface OtherChecks {
  /** What the checks of all tools come down to, by id; those whose id begins with X are ours. */
  readonly canonical: Readonly<Record<string, CanonicalCheck>>;
  readonly tools: readonly OtherTool[];
}

interface CanonicalCheck {
  readonly check: string;
  /** Rules, codes of the stages before them, and tests of what no rule can see in the content. */
  readonly 'done-by': readonly string[];
}

export interface OtherTool {
  readonly name: string;
  /** By the tool’s own name: what it comes down to. */
  readonly checks: Readonly<Record<string, readonly string[]>>;
  /** Reason and the checks left out for it. */
  readonly 'left-out': Readonly<Record<string, readonly string[]>>;
}

export function otherChecks(): OtherChecks {
  return parse(readFileSync(join(repository, 'docs/other-checks.yaml'), 'utf8')) as OtherChecks;
}
