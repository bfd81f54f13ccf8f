import { lockLine, type Lock, type LockLine } from './lock.ts';
import type { MessageState } from './states.ts';

/** What a person says of translations that stay as they are. */
export interface Acceptance {
  /**
   * `reviewed`: someone who knows both languages has read it beside its source.
   * `no-retranslation`: the source changed, but not what the translation says.
   */
  readonly as: 'reviewed' | 'no-retranslation';
  readonly by?: string | undefined;
}

/** Whether there is anything to say of a message: a text to review, a stale one to keep. */
export function isAcceptable(message: MessageState, as: Acceptance['as']): message is Translated {
  const { state } = message;
  if (as === 'no-retranslation') return state === 'stale';
  return state !== 'missing' && state !== 'obsolete';
}

/** Where both texts are there. */
type Translated = MessageState & { readonly source: string; readonly target: string };

/** Records that translations belong to their sources as both are now; others stay as they are. */
export function accept(
  lock: Lock,
  messages: readonly MessageState[],
  { as, by }: Acceptance,
): Lock {
  const after = new Map<string, LockLine>(lock);
  for (const message of messages) {
    if (!isAcceptable(message, as)) continue;
    const { id, source, target } = message;
    after.set(id, {
      // Whoever waves a changed source through has not reviewed the translation.
      ...lockLine(source, target, as === 'reviewed' ? 'reviewed' : 'translated'),
      ...(as === 'no-retranslation' && { decision: as }),
      ...(by !== undefined && { by }),
    });
  }
  return after;
}
