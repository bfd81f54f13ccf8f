import { EditError } from '@polystatus/authoring';
import type { MessageState } from '@polystatus/core/state';
import type { Snapshot } from './desk.ts';
import { findingsOf, findingsWith } from './findings.ts';
import type { CheckAnswer } from './protocol.ts';
import { withText } from './with-text.ts';

/** The one fault that is not of the check: a place in a file where a text cannot be put. */
export const NOT_WRITABLE = 'not-writable';

/**
 * What the check would say of a message if it had another text, with all its rules, also those
 * that compare whole languages; nothing is written.
 */
export function checkText(snapshot: Snapshot, message: MessageState, text: string): CheckAnswer {
  const { locale, file: id, key } = message;
  try {
    const next = withText(snapshot, message, text);
    const { messages, file, elsewhere } = findingsWith(snapshot, locale, id, next);
    return { message: [...(messages.get(key) ?? []), ...elsewhere], file };
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    const fault = { code: NOT_WRITABLE, severity: 'error', message: error.message, hint: '' };
    return { message: [fault], file: findingsOf(snapshot, locale, id).file };
  }
}
