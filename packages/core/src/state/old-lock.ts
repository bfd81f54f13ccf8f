import type { Diagnostic } from '../report/diagnostic.ts';
import type { LockLine } from './lock.ts';

/* Locks held the source texts themselves before there was a history. Nothing reads them but sync,
   which brings a branch begun before that to the present form. */

export const OLD_FORM = {
  message: 'The lock is in its old form: its lines hold the source texts.',
  hint: 'Run pnpm content sync: it moves the texts to the history of the source language.',
};

/** Whether a lock has no other fault than its form. */
export function isOldForm({ message }: Diagnostic): boolean {
  return message === OLD_FORM.message;
}

/** A line as it is written now. */
export function withoutText(line: LockLine): LockLine {
  if (!('source' in line)) return line;
  const { source: _, ...own } = line;
  return own;
}

/** The source texts in a lock of the old form, by fingerprint. */
export function textsInLock(text: string): Map<string, string> {
  const lines = Object.values(JSON.parse(text) as Record<string, LockLine & { source?: string }>);
  return new Map(
    lines.flatMap(({ source, exact }) => (source === undefined ? [] : [[exact, source] as const])),
  );
}
