import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnWords, save } from '@polystatus/core';
import type { Desk } from './desk.ts';
import { fingerprintOf } from './entry-view.ts';
import { setLine } from './lock-file.ts';
import type { Outcome } from './protocol.ts';
import { conflict, type Step } from './save-message.ts';

/** Puts file and lock back to what they were before a save, unless somebody changed the file since. */
export function undo(desk: Desk, { request, path, before, after, line }: Step): Outcome {
  const snapshot = desk.snapshot();
  const current = conflict(snapshot.message(request) ?? {});
  if (fingerprintOf(snapshot, path) !== after) return current;
  const file = join(desk.root, path);
  if (before === undefined) rmSync(file);
  else if (save(file, before, { expected: after }).kind === 'conflict') return current;
  const { locale, id, key } = request;
  return {
    kind: 'saved',
    fingerprint: fingerprintOf(desk.snapshot(), path),
    name: { locale, id, key },
    recorded: isOwnWords(key) || setLine(desk, locale, `${id}.${key}`, line),
  };
}
