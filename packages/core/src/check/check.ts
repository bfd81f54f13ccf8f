import { Items } from './items-of.ts';
import { sayOfContent } from './content-rules.ts';
import { lookAtFiles } from './files.ts';
import { sayOfLanguages } from './locale-rules.ts';
import type { Look } from './look.ts';
import { emptyMemory, type Memory, type Said } from './memory.ts';
import { Pen } from './pen.ts';
import { sayOfAll, type Found } from './project-rules.ts';
import { Shelf } from './shelf.ts';
import { sortDiagnostics, type Diagnostic } from '../report/diagnostic.ts';
import { Grace } from './grace.ts';
import { holdBack } from './hold-back.ts';
import { applyIgnores } from './ignore.ts';
import { MessagePlaces, type MessagePlace } from './message-places.ts';
import { newMarks } from './new-marks.ts';
import type { Project } from '../validate/project.ts';
import type { ReadResult } from '../read/read.ts';
import { localePath } from '../state/message-id.ts';
import { rules } from '#generated/rules.ts';

export interface CheckResult {
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was left out because another fault explains it; see hold-back.ts. */
  readonly heldBack: readonly Diagnostic[];
  /** The project that was checked; now all its files are opened. */
  readonly project: () => Project;
}

/** Codes that rules make; those of the stages before them cannot be ignored. */
const CODES = new Set(rules.flatMap(({ id, codes }) => codes ?? [id]));

/**
 * Parses, validates and runs every rule; collects all faults and never stops at the first.
 *
 * @param today the day to check dates against, as year-month-day
 * @param base the files before the change, for rules that ask what got lost
 * @param memory what earlier runs found; only what changed since is looked at, and it is brought up
 *   to date
 */
export function check(
  read: ReadResult,
  today: string,
  base?: ReadResult,
  memory: Memory = emptyMemory(),
): CheckResult {
  const shelf = new Shelf(read, memory);
  const places = new MessagePlaces((path) => shelf.file(path)?.value);
  const items = new Items(shelf);
  const look: Look = { rules, shelf, items, memory, today, pen: new Pen(shelf, places) };
  lookAtFiles(look);
  const known = new Map<Diagnostic, MessagePlace | null>();
  const placeOf = (diagnostic: Diagnostic): MessagePlace | undefined => {
    const place = known.get(diagnostic);
    return place === undefined ? places.of(diagnostic) : (place ?? undefined);
  };
  const grace = new Grace((name) => {
    const file = shelf.source && shelf.file(`locales/${shelf.source.tag}/${localePath(name)}`);
    return file?.value ? newMarks(file.value) : [];
  }, today);
  const tell = (said: readonly Said[]): Diagnostic[] =>
    said.map(([remembered, place]) => {
      // A memory is of no day, so what a day changes is told anew.
      const diagnostic = grace.of(remembered);
      known.set(diagnostic, place);
      return diagnostic;
    });
  const files = [...shelf.sources.keys()].flatMap((path) => memory.files[path] ?? []);
  const all = [
    ...read.diagnostics,
    ...files.flatMap(({ faults }) => faults),
    ...tell(files.flatMap(({ said }) => said)),
    ...tell(sayOfContent(look)),
    ...tell(sayOfLanguages(look)),
    ...tell(sayOfAll(look, undefined, base, () => [])),
  ];
  const found = holdBack(look, all, CODES, placeOf);
  const kept = new Set(found);
  const heldBack = all.filter((diagnostic) => !kept.has(diagnostic));
  const soFar = (): Found => found.map((diagnostic) => [diagnostic, placeOf(diagnostic)]);
  found.push(...tell(sayOfAll(look, 'last', base, soFar)));
  return {
    project: () => shelf.project(),
    heldBack,
    diagnostics: sortDiagnostics(applyIgnores(look, found, heldBack, CODES, placeOf)),
  };
}
