import type { File } from '../parse/file.ts';
import { kindOf, remarksOf } from './remarks.ts';
import type { Range } from '../report/reporter.ts';

/** A line `# new: 2026-11-28` in a file of the source language. */
export interface NewMark {
  /** The day, as it is written. */
  readonly date: string;
  /** What is new: a key, or the whole file; `undefined` where the mark stands above nothing. */
  readonly what: { readonly key: string } | 'file' | undefined;
  readonly range: Range;
}

/**
 * The marks of a file. One on its own, above all keys and an empty line, is for the whole file;
 * any other for the message or group right below it.
 */
export function newMarks(file: File<unknown>): NewMark[] {
  if (!/#\s*new:/i.test(file.source.text)) return [];
  const first = Math.min(
    ...file.messages.map(({ path }) => file.parsed.keyRangeOf(path.slice(0, 1))[0]),
  );
  return remarksOf(file).flatMap((remark): NewMark[] => {
    const { kind, text } = kindOf(remark);
    if (kind !== 'new') return [];
    const { key, range } = remark;
    const what = key === undefined ? (range[0] < first ? 'file' : undefined) : { key };
    return [{ date: text, what, range }];
  });
}
