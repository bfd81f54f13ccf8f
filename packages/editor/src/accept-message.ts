import { isOwnList } from '@polystatus/authoring';
import { accept, isAcceptable } from '@polystatus/core/state';
import type { Act } from './commit.ts';
import type { Snapshot } from './desk.ts';
import type { AcceptRequest, Refusal } from './protocol.ts';

/** Takes down what a translator says of a translation that stays as it is. */
export function acceptMessage(snapshot: Snapshot, { as, ...name }: AcceptRequest): Act | Refusal {
  const message = snapshot.message(name);
  if (!message || isOwnList(message.key) || !isAcceptable(message, as))
    return { kind: 'refused', code: 'accept', message: 'There is nothing to accept.' };
  const { id, path, locale } = message;
  const text = snapshot.textOf(path);
  const lock = snapshot.target(locale)?.lock ?? new Map();
  const after = accept(lock, [message], { as }).get(id);
  return {
    file: { path, before: text, after: text },
    lines: [{ id, before: lock.get(id), after }],
  };
}
