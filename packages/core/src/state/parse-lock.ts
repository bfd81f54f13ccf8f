import type { Diagnostic } from '../diagnostic.ts';
import { findConflict } from '../guard.ts';
import type { Source } from '../read.ts';
import { Reporter, type Range } from '../reporter.ts';
import { FINGERPRINT, fingerprint } from './fingerprint.ts';
import type { Lock, LockLine } from './lock.ts';

const LINE_HINT =
  'Remove the line and run pnpm content sync, or take the file back from git; only tools write it.';
/** Where printLock begins a line; a reformatted file has up to four spaces before it. */
const KEY = /^[ \t]{0,4}("(?:[^"\\]|\\.)*")[ \t]*:[ \t]*\{/gm;

/**
 * Reads a lock with care: hands and merges damage it, and a wrong line would hide a stale text.
 *
 * @returns the lines that can be trusted; `undefined` where none can
 */
export function parseLock(source: Source, into: Diagnostic[]): Lock | undefined {
  const { path, text } = source;
  const reporter = new Reporter(path, text, into);
  const conflict = findConflict(text);
  if (conflict) {
    const [range, fault] = conflict;
    const hint = `Keep either version whole (git checkout --ours -- ${path}), then run pnpm content sync: it works out from the texts what the other one knew.`;
    reporter.report(range, { ...fault, hint });
    return undefined;
  }
  const damaged = (range: Range, message: string, hint: string): void =>
    reporter.report(range, { code: 'damaged-lock', message, hint });
  const restore = `Take the file back from git (git checkout -- ${path}), or delete it: without it every text counts as translated. Then run pnpm content sync.`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = Number(/at position (\d+)/.exec(String(error))?.[1] ?? text.length);
    damaged([at, at + 1], 'The lock is not valid JSON from here on.', restore);
    return undefined;
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    damaged([0, 0], 'The lock must be an object with a line for each message.', restore);
    return undefined;
  }
  const ranges = new Map<string, Range>();
  const lock = new Map<string, LockLine>();
  const doubtful = new Set<string>();
  for (const match of text.matchAll(KEY)) {
    const [, key = ''] = match;
    const id = JSON.parse(key) as string;
    const start = match.index + match[0].indexOf('"');
    const range: Range = [start, start + key.length];
    if (ranges.has(id)) {
      doubtful.add(id);
      damaged(range, `The message ${id} has two lines; a merge kept both.`, LINE_HINT);
    }
    ranges.set(id, range);
  }
  for (const [id, line] of Object.entries(value)) {
    const fault = faultOf(line);
    if (fault) damaged(ranges.get(id) ?? [0, 0], `The line of ${id} ${fault}.`, LINE_HINT);
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
  const { source, exact, normal, target, state, decision, by } = line as Record<string, unknown>;
  if (typeof source !== 'string') return 'does not hold its source';
  for (const [name, print] of Object.entries({ exact, normal, target }))
    if (typeof print !== 'string' || !FINGERPRINT.test(print))
      return `has no fingerprint “${name}”`;
  if (fingerprint(source) !== exact) return 'has a source that is not the one recorded';
  if (state !== 'translated' && state !== 'reviewed')
    return 'has a state other than translated or reviewed';
  if (decision !== undefined && decision !== 'no-retranslation')
    return 'has a decision other than no-retranslation';
  if (by !== undefined && typeof by !== 'string') return 'has a name that is not text';
  return undefined;
}
