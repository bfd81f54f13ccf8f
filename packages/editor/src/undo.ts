import type { Act } from './commit.ts';
import type { Snapshot } from './desk.ts';
import type { Conflict, EntryName, Refusal, SaveRequest } from './protocol.ts';
import { saveEntry } from './save-entry.ts';

/** An act that was done. */
export interface Step extends EntryName {
  /** The messages that it was about. */
  readonly keys: readonly string[];
  readonly act: Act;
  /** Of a save: what was put where. */
  readonly texts?: SaveRequest['texts'];
  readonly seen?: SaveRequest['seen'];
}

/**
 * Puts file and lock back to what they were before an act, byte by byte. Where somebody changed
 * the file since, only the texts of a save are put back, unless they changed these.
 */
export function undo(
  snapshot: Snapshot,
  { locale, id, act: { file, lines }, texts, seen }: Step,
): Act | Conflict | Refusal {
  const back = { file: turned(file), lines: lines.map(turned) };
  if (snapshot.textOf(file.path) === file.after) return back;
  if (!texts || !seen)
    return { kind: 'refused', code: 'changed', message: `${file.path} was changed since.` };
  const act = saveEntry(snapshot, { locale, id, texts: seen, seen: texts });
  return 'kind' in act ? act : { ...act, lines: back.lines };
}

function turned<T extends { readonly before: unknown; readonly after: unknown }>(change: T): T {
  return { ...change, before: change.after, after: change.before };
}
