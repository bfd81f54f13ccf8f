import { Keys } from './cache/keys.ts';
import type { Memory, Said } from './cache/memory.ts';
import { recall, type Run } from './cache/recall.ts';
import { sortDiagnostics, type Diagnostic } from './diagnostic.ts';
import { GRACE_DAYS, graceOf } from './grace.ts';
import { applyIgnores } from './ignore.ts';
import { MessagePlaces, type MessagePlace } from './message-places.ts';
import { buildProject, type Project } from './project.ts';
import type { ReadResult } from './read.ts';
import type { Rule } from './rule.ts';
import { rules } from '#generated/rules.ts';
import { promises } from './tier.ts';

export interface CheckResult {
  readonly project: Project;
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Codes that rules make; those of the stages before them cannot be ignored. */
const CODES = new Set(rules.flatMap(({ id, codes }) => codes ?? [id]));
const FIRST = [...rules.keys()].filter((index) => rules[index]?.round !== 'last');
const LAST = [...rules.keys()].filter((index) => rules[index]?.round === 'last');

/**
 * Parses, validates and runs every rule; collects all faults and never stops at the first.
 *
 * @param today the day to check dates against, as year-month-day
 * @param base the files before the change, for rules that ask what got lost
 * @param memory what earlier runs found; only what changed since is looked at, and it is brought up
 *   to date. Left out, and with a base, everything is looked at.
 */
export function check(
  read: ReadResult,
  today: string,
  base?: ReadResult,
  memory?: Memory,
): CheckResult {
  const { sources, diagnostics } = read;
  const found = [...diagnostics];
  const keys = memory && !base ? new Keys(read, today) : undefined;
  const project = buildProject(sources, found, memory && keys?.clean(memory));
  const before = base && { base: buildProject(base.sources, []) };
  let places: MessagePlaces | undefined;
  const known = new Map<Diagnostic, MessagePlace | null>();
  const placeOf = (diagnostic: Diagnostic): MessagePlace | undefined => {
    const place = known.get(diagnostic);
    if (place !== undefined) return place ?? undefined;
    return (places ??= new MessagePlaces(project)).of(diagnostic);
  };
  const run: Run = (which, part, isAsked = () => true) =>
    which.flatMap((index) => {
      const rule = rules[index] as Rule;
      const start = found.length;
      const add = (diagnostic: Diagnostic): void => void found.push(diagnostic);
      rule.check({ project: part, today, add, found, placeOf, ...before });
      return found
        .splice(start)
        .filter(({ file }) => isAsked(file))
        .map((diagnostic): Said => {
          const place = placeOf(diagnostic);
          const warns = mayOnlyWarn(rule, diagnostic, project, place);
          return [
            index,
            warns ? { ...diagnostic, severity: 'warning' } : diagnostic,
            place ?? null,
          ];
        });
    });
  const tell = (said: readonly Said[]): void => {
    for (const [, remembered, place] of said) {
      // A memory is of no day, so what a day changes is told anew.
      const diagnostic = inGrace(project, today, remembered);
      found.push(diagnostic);
      known.set(diagnostic, place);
    }
  };
  tell(memory && keys ? recall(project, keys, memory, FIRST, run) : run(FIRST, project));
  tell(run(LAST, project));
  return { project, diagnostics: sortDiagnostics(applyIgnores(project, found, CODES, placeOf)) };
}

function inGrace(project: Project, today: string, diagnostic: Diagnostic): Diagnostic {
  const { severity, missing, hint } = diagnostic;
  if (severity === 'warning' || missing === undefined) return diagnostic;
  const grace = graceOf(project, missing, today);
  if (grace === 'over') return diagnostic;
  return grace === 'unmarked'
    ? { ...diagnostic, hint: `${hint} ${IS_IT_NEW}` }
    : {
        ...diagnostic,
        severity: 'warning',
        hint: `${hint} From ${grace.end} on this is an error.`,
      };
}

const IS_IT_NEW = `If it is new there, “# new:” and the day on the line above it give translators ${GRACE_DAYS} days.`;

function mayOnlyWarn(
  { severity, byTier }: Rule,
  diagnostic: Diagnostic,
  project: Project,
  place: MessagePlace | undefined,
): boolean {
  if (diagnostic.severity === 'warning') return false;
  if (severity === 'warning') return true;
  if (!byTier || !place) return false;
  const tier = project.locales.get(place.tag)?.locale?.value?.tier ?? 'complete';
  return !promises(tier, place.id);
}
