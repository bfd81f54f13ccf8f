import type { Diagnostic } from '../report/diagnostic.ts';
import { findConflict } from '../parse/guard.ts';
import type { Source } from '../read/read.ts';
import { Reporter, type Range } from '../report/reporter.ts';

/** What people are told of a file that only tools write. */
export interface ToolFileKind {
  /** “The lock”. */
  readonly name: string;
  /** What it has for each of what. */
  readonly content: string;
  /** What the next sync does about the version that was not kept. */
  readonly afterConflict: string;
  /** What is lost with the file. */
  readonly without: string;
  /** Where a line begins, with its key and no other text in quotes. */
  readonly line: RegExp;
}

export interface ToolFile {
  readonly values: ReadonlyMap<string, unknown>;
  /** The keys in the order of the file, one that stands twice too. */
  readonly keys: readonly (readonly [key: string, range: Range])[];
  readonly damaged: (range: Range, message: string, hint: string) => void;
}

/** Reads the JSON of the tools with care, for hands and merges damage it. */
export function openToolFile(
  { path, text }: Source,
  { name, content, afterConflict, without, line }: ToolFileKind,
  into: Diagnostic[],
): ToolFile | undefined {
  const reporter = new Reporter(path, text, into);
  const conflict = findConflict(text);
  if (conflict) {
    const [range, fault] = conflict;
    const hint = `Keep either version whole (git checkout --ours -- ${path}), then run pnpm content sync: ${afterConflict}`;
    reporter.report(range, { ...fault, hint });
    return undefined;
  }
  const damaged = (range: Range, message: string, hint: string): void =>
    reporter.report(range, { code: 'damaged-lock', message, hint });
  const restore = `Take the file back from git (git checkout -- ${path}), or delete it: ${without} Then run pnpm content sync.`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = Number(/at position (\d+)/.exec(String(error))?.[1] ?? text.length);
    damaged([at, at + 1], `${name} is not valid JSON from here on.`, restore);
    return undefined;
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    damaged([0, 0], `${name} must be an object with ${content}.`, restore);
    return undefined;
  }
  const keys = [...text.matchAll(line)].map((match) => {
    const [all] = match;
    const [from, until] = [all.indexOf('"'), all.lastIndexOf('"') + 1];
    const key = JSON.parse(all.slice(from, until)) as string;
    return [key, [match.index + from, match.index + until]] as const;
  });
  return { values: new Map(Object.entries(value)), keys, damaged };
}
