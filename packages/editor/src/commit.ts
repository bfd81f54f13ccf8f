import { lockChanges, save, whyNot, type Change } from '@polystatus/authoring';
import { sourceLocale } from '@polystatus/core';
import { historyPath, lockPath, type LockLine } from '@polystatus/core/state';
import type { Desk, Snapshot } from './desk.ts';
import type { Conflict, Refusal } from './protocol.ts';
import { refusalOf } from './refusal-of.ts';

/** What one press of a button does: to a file of a language, and to lines of its lock. */
export interface Act {
  readonly file: Change;
  readonly lines: readonly LineChange[];
}

export interface LineChange {
  /** Of the message. */
  readonly id: string;
  readonly before: LockLine | undefined;
  readonly after: LockLine | undefined;
}

export interface Committed {
  readonly kind: 'committed';
  readonly act: Act;
  /** Whether the lock took it down too: a damaged one is left for people to mend. */
  readonly recorded: boolean;
}

/** Another writer can be faster this many times. */
const TURNS = 5;

/**
 * Works out what to do from the files as they are, and does it unless they are others by then;
 * otherwise it looks at them anew, so that nobody’s change is lost.
 */
export function commit(
  desk: Desk,
  tag: string,
  plan: (snapshot: Snapshot) => Act | Conflict | Refusal,
  turns = TURNS,
): Committed | Conflict | Refusal {
  const snapshot = desk.snapshot();
  const act = plan(snapshot);
  if ('kind' in act) return act;
  const { path } = act.file;
  try {
    if (!save(desk.root, act.file))
      return turns > 1
        ? commit(desk, tag, plan, turns - 1)
        : { kind: 'refused', code: 'held', message: `Another program keeps writing ${path}.` };
  } catch (error) {
    return refusalOf(error, path);
  }
  return { kind: 'committed', act, recorded: record(desk, tag, act.lines, snapshot) };
}

/** The text itself is saved by now: what goes wrong here is for the next sync to put right. */
function record(
  desk: Desk,
  tag: string,
  lines: Act['lines'],
  snapshot: Snapshot,
  turns = TURNS,
): boolean {
  try {
    if (lines.length === 0) return true;
    const changes = changesOf(snapshot, tag, lines);
    if (!changes) return false;
    if (changes.every((change) => save(desk.root, change))) return true;
    return turns > 1 && record(desk, tag, lines, desk.snapshot(), turns - 1);
  } catch (error) {
    // A fault of ours, which has no such words, is thrown on.
    whyNot(error);
    return false;
  }
}

function changesOf(
  snapshot: Snapshot,
  tag: string,
  lines: Act['lines'],
): readonly Change[] | undefined {
  const { project, checked } = snapshot;
  const path = lockPath(tag);
  const history = historyPath(sourceLocale(project)?.tag ?? '');
  if (checked.diagnostics.some(({ file }) => file === path || file === history)) return undefined;
  const lock = new Map(snapshot.target(tag)?.lock);
  for (const { id, after } of lines) {
    if (after) lock.set(id, after);
    else lock.delete(id);
  }
  return lockChanges(project, new Map([[tag, lock]]), (name) => snapshot.textOf(name));
}
