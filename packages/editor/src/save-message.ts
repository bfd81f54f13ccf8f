import { ownPath, save, travelling } from '@polystatus/authoring';
import { localePath, type LockLine, type MessageState } from '@polystatus/core';
import type { Desk, Snapshot } from './desk.ts';
import { fingerprintOf } from './entry-view.ts';
import { recordTranslation } from './lock-file.ts';
import { PATIENCE_MS } from './patience.ts';
import type { Conflict, Outcome, RefusalCode, SaveRequest } from './protocol.ts';
import { refusalOf } from './refusal-of.ts';
import { withText } from './with-text.ts';

/** What it takes to put a file back as it was. */
export interface Step {
  readonly request: SaveRequest;
  readonly path: string;
  readonly before: string | undefined;
  /** Fingerprint of the file after it. */
  readonly after: string;
  readonly line: LockLine | undefined;
}

/** Writes one message, and nothing else, if the file is still what its translator saw. */
export function saveMessage(
  desk: Desk,
  request: SaveRequest,
): { readonly outcome: Outcome; readonly step?: Step } {
  const snapshot = desk.snapshot();
  const message = snapshot.message(request);
  const refuse = (code: RefusalCode, text: string) => ({
    outcome: { kind: 'refused', code, message: text } as const,
  });
  if (!message) return { outcome: whyUnknown(desk, snapshot, request) };
  if (message.source === undefined)
    return refuse('obsolete', 'This message has no source any more.');
  if (request.text.trim() === '') return refuse('empty', 'A message cannot be empty.');
  if (fingerprintOf(snapshot, message.path) !== request.fingerprint)
    return { outcome: conflict(message) };
  try {
    const before = snapshot.textOf(message.path);
    const text = withText(snapshot, message, request.text);
    const expected = request.fingerprint ?? undefined;
    const result = save(desk.root, message.path, text, { expected, patience: PATIENCE_MS });
    if (result.kind === 'conflict') return { outcome: conflict(nowOf(desk.snapshot(), message)) };
    const { fingerprint } = result;
    const { locale, id, key } = request;
    const name = { locale, id, key };
    const recorded = recordTranslation(desk, name);
    return {
      outcome: { kind: 'saved', fingerprint, name, recorded },
      step: {
        request,
        path: message.path,
        before,
        after: fingerprint,
        line: lineOf(snapshot, message),
      },
    };
  } catch (error) {
    return { outcome: refusalOf(error, message.path) };
  }
}

export function conflict({ target }: { readonly target?: string | undefined }): Conflict {
  return { kind: 'conflict', current: target === undefined ? null : travelling(target) };
}

function nowOf(snapshot: Snapshot, { locale, file, key }: MessageState): Partial<MessageState> {
  return snapshot.message({ locale, id: file, key }) ?? {};
}

function lineOf(snapshot: Snapshot, { locale, id }: MessageState): LockLine | undefined {
  return snapshot.target(locale)?.lock?.get(id);
}

/** A link in the place of the file hides its messages from us. */
function whyUnknown(desk: Desk, snapshot: Snapshot, { locale, id }: SaveRequest): Outcome {
  if (snapshot.unreadable(locale).includes(id)) {
    const path = `locales/${locale}/${localePath(id)}`;
    try {
      ownPath(desk.root, path);
    } catch (error) {
      return refusalOf(error, path);
    }
  }
  return { kind: 'refused', code: 'unknown', message: 'There is no such message.' };
}
