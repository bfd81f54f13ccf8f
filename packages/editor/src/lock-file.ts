import {
  accept,
  fileFingerprint,
  isOwnWords,
  printLock,
  save,
  sync,
  whyNot,
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
  const path = `locales/${tag}/lock.json`;
  if (snapshot.checked.diagnostics.some(({ file }) => file === path)) return false;
  const text = snapshot.textOf(path);
  const lock = new Map<string, LockLine>(snapshot.target(tag)?.lock satisfies Lock | undefined);
  if (line) lock.set(id, line);
  else lock.delete(id);
  const expected = text === undefined ? undefined : fileFingerprint(text);
  try {
    return (
      save(desk.root, path, printLock(lock), { expected, patience: PATIENCE_MS }).kind === 'saved'
    );
  } catch (error) {
    // The text itself is saved by now. A fault of ours, which has no such words, is thrown on.
    whyNot(error);
    return false;
  }
}
