import { sortDiagnostics, type Diagnostic } from './diagnostic.ts';
import { applyIgnores } from './ignore.ts';
import { MessagePlaces } from './message-places.ts';
import { buildProject, type Project } from './project.ts';
import type { ReadResult } from './read.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { promises } from './tier.ts';

export interface CheckResult {
  readonly project: Project;
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Codes that rules make; those of the stages before them cannot be ignored. */
const CODES = new Set(rules.flatMap(({ id, codes }) => codes ?? [id]));
const ROUNDS = [
  rules.filter(({ round }) => round !== 'last'),
  rules.filter(({ round }) => round === 'last'),
];

/**
 * Parses, validates and runs every rule; collects all faults and never stops at the first.
 *
 * @param today the day to check dates against, as year-month-day
 * @param base the files before the change, for rules that ask what got lost
 */
export function check(
  { sources, diagnostics }: ReadResult,
  today: string,
  base?: ReadResult,
): CheckResult {
  const found = [...diagnostics];
  const project = buildProject(sources, found);
  const before = base && { base: buildProject(base.sources, []) };
  const places = new MessagePlaces(project);
  for (const rule of ROUNDS.flat()) {
    const start = found.length;
    rule.check({
      project,
      today,
      add: (diagnostic) => found.push(diagnostic),
      found,
      ...before,
    });
    for (let at = start; at < found.length; at++) {
      const diagnostic = found[at];
      if (diagnostic && mayOnlyWarn(rule, diagnostic, project, places))
        found[at] = { ...diagnostic, severity: 'warning' };
    }
  }
  return { project, diagnostics: sortDiagnostics(applyIgnores(project, found, CODES)) };
}

function mayOnlyWarn(
  { severity, byTier }: Rule,
  diagnostic: Diagnostic,
  project: Project,
  places: MessagePlaces,
): boolean {
  if (diagnostic.severity === 'warning') return false;
  if (severity === 'warning') return true;
  const place = byTier && places.of(diagnostic);
  if (!place) return false;
  const tier = project.locales.get(place.tag)?.locale?.value?.tier ?? 'complete';
  return !promises(tier, place.id);
}
