import type { Act } from './commit.ts';
import type { Snapshot } from './desk.ts';
import type { Conflict, Refusal, SaveRequest } from './protocol.ts';
import { saveEntry } from './save-entry.ts';

/** A save that was done. */
export interface Step {
  readonly request: SaveRequest;
  readonly act: Act;
}

/**
 * Puts file and lock back to what they were before a save, byte by byte. Where somebody changed
 * the file since, only the texts of that save are put back, unless they changed these.
 */
export function undo(
  snapshot: Snapshot,
  { request, act: { file, lines } }: Step,
): Act | Conflict | Refusal {
  const back = { file: turned(file), lines: lines.map(turned) };
  if (snapshot.textOf(file.path) === file.after) return back;
  const { texts, seen } = request;
  const act = saveEntry(snapshot, { ...request, texts: seen, seen: texts });
  return 'kind' in act ? act : { ...act, lines: back.lines };
}

function turned<T extends { readonly before: unknown; readonly after: unknown }>(change: T): T {
  return { ...change, before: change.after, after: change.before };
}
