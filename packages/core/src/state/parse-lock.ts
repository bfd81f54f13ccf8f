import type { Diagnostic } from '../report/diagnostic.ts';
import type { Source } from '../read/read.ts';
import type { Range } from '../report/reporter.ts';
import { FINGERPRINT } from './fingerprint.ts';
import type { Lock, LockLine } from './lock.ts';
import { openToolFile, type ToolFileKind } from './tool-file.ts';

const LINE_HINT =
  'Remove the line and run pnpm content sync, or take the file back from git; only tools write it.';
const KIND: ToolFileKind = {
  name: 'The lock',
  content: 'a line for each message',
  afterConflict: 'it works out from the texts what the other one knew.',
  without: 'without it every text counts as translated.',
  // Where printLock begins a line; a reformatted file has up to four spaces before it.
  line: /^[ \t]{0,4}"(?:[^"\\]|\\.)*"[ \t]*:[ \t]*\{/gm,
};

/**
 * Reads a lock with care: a wrong line would hide a stale text.
 *
 * @returns the lines that can be trusted; `undefined` where none can
 */
export function parseLock(source: Source, into: Diagnostic[]): Lock | undefined {
  const file = openToolFile(source, KIND, into);
  if (!file) return undefined;
  const { values, keys, damaged } = file;
  const ranges = new Map<string, Range>();
  const lock = new Map<string, LockLine>();
  const doubtful = new Set<string>();
  for (const [id, range] of keys) {
    if (ranges.has(id)) {
      doubtful.add(id);
      damaged(range, `The message ${id} has two lines; a merge kept both.`, LINE_HINT);
    }
    ranges.set(id, range);
  }
  for (const [id, line] of values) {
    const range = ranges.get(id) ?? [0, 0];
    const fault = faultOf(line);
    if (fault) damaged(range, `The line of ${id} ${fault}.`, LINE_HINT);
    else if (!doubtful.has(id)) lock.set(id, line as LockLine);
  }
  return lock;
}

/** Reads a lock in which nothing was wrong before. */
export function readLock({ text }: Source): Lock {
  return new Map(Object.entries(JSON.parse(text) as Record<string, LockLine>));
}

function faultOf(line: unknown): string | undefined {
  if (line === null || typeof line !== 'object') return 'is not an object';
  const { exact, normal, target, state, decision, by, ...more } = line as Record<string, unknown>;
  for (const [name, print] of Object.entries({ exact, normal, target }))
    if (typeof print !== 'string' || !FINGERPRINT.test(print))
      return `has no fingerprint “${name}”`;
  if (state !== 'translated' && state !== 'reviewed')
    return 'has a state other than translated or reviewed';
  if (decision !== undefined && decision !== 'no-retranslation')
    return 'has a decision other than no-retranslation';
  if (by !== undefined && typeof by !== 'string') return 'has a name that is not text';
  const [unknown] = Object.keys(more);
  return unknown === undefined ? undefined : `has “${unknown}”, which no line has`;
}
