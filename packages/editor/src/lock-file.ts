import { fileFingerprint, isOwnWords, save, whyNot } from '@polystatus/authoring';
import {
  accept,
  historyFor,
  historyPath,
  lockPath,
  printLock,
  sourceLocale,
  sync,
  type Lock,
  type LockLine,
} from '@polystatus/core';
import type { Desk } from './desk.ts';
import { PATIENCE_MS } from './patience.ts';
import type { AcceptRequest, MessageName } from './protocol.ts';

/** Takes down that a message was translated from its source as it is now; own words have none. */
export function recordTranslation(desk: Desk, { locale, id, key }: MessageName): boolean {
  if (isOwnWords(key)) return true;
  const snapshot = desk.snapshot();
  const files = snapshot.target(locale);
  return (
    files !== undefined &&
    setLine(desk, locale, `${id}.${key}`, sync(snapshot.project, files).get(`${id}.${key}`))
  );
}

/** Takes down what a translator says of a translation that stays as it is. */
export function recordAcceptance(desk: Desk, { as, ...name }: AcceptRequest): boolean {
  const snapshot = desk.snapshot();
  const message = snapshot.message(name);
  const before = snapshot.target(name.locale)?.lock ?? new Map<string, LockLine>();
  return (
    message !== undefined &&
    setLine(desk, name.locale, message.id, accept(before, [message], { as }).get(message.id))
  );
}

/** @returns whether it was written: a damaged lock is left for people to mend */
export function setLine(desk: Desk, tag: string, id: string, line: LockLine | undefined): boolean {
  const snapshot = desk.snapshot();
  const path = lockPath(tag);
  const history = historyPath(sourceLocale(snapshot.project)?.tag ?? '');
  if (snapshot.checked.diagnostics.some(({ file }) => file === path || file === history))
    return false;
  const lock = new Map<string, LockLine>(snapshot.target(tag)?.lock satisfies Lock | undefined);
  if (line) lock.set(id, line);
  else lock.delete(id);
  const after = new Map([[path, printLock(lock)]]);
  const textOf = (name: string) => after.get(name) ?? snapshot.textOf(name);
  // The history first, so that it knows every text that the lock names.
  const files = [[history, historyFor(snapshot.project, textOf)], ...after] as const;
  try {
    return files.every(([name, text]) => {
      const before = snapshot.textOf(name);
      if (text === before) return true;
      const expected = before === undefined ? undefined : fileFingerprint(before);
      return save(desk.root, name, text, { expected, patience: PATIENCE_MS }).kind === 'saved';
    });
  } catch (error) {
    // The text itself is saved by now. A fault of ours, which has no such words, is thrown on.
    whyNot(error);
    return false;
  }
}
