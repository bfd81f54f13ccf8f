import { isOwnWords, remove, save } from '@polystatus/authoring';
import type { Desk } from './desk.ts';
import { fingerprintOf } from './entry-view.ts';
import { setLine } from './lock-file.ts';
import type { Outcome } from './protocol.ts';
import { refusalOf } from './refusal-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { conflict, type Step } from './save-message.ts';

/** Puts file and lock back to what they were before a save, unless somebody changed the file since. */
export function undo(desk: Desk, { request, path, before, after, line }: Step): Outcome {
  const snapshot = desk.snapshot();
  const current = conflict(snapshot.message(request) ?? {});
  if (fingerprintOf(snapshot, path) !== after) return current;
  const wanted = { expected: after, patience: PATIENCE_MS };
  try {
    const { kind } =
      before === undefined
        ? remove(desk.root, path, wanted)
        : save(desk.root, path, before, wanted);
    if (kind === 'conflict') return current;
  } catch (error) {
    return refusalOf(error, path);
  }
  const { locale, id, key } = request;
  return {
    kind: 'saved',
    fingerprint: fingerprintOf(desk.snapshot(), path),
    name: { locale, id, key },
    recorded: isOwnWords(key) || setLine(desk, locale, `${id}.${key}`, line),
  };
}
