import { pause } from './pause.ts';
import type { Plan } from './plan.ts';

/**
 * The body of a plan as it is to arrive: after its delay, in its pieces, the pieces evenly spread.
 *
 * @param signal ends the waiting
 */
export async function* piecesOf(
  { body, bodyDelay, pieces, over }: Plan,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (!body) return;
  await pause(bodyDelay, signal);
  const count = Math.max(1, Math.min(pieces, body.byteLength));
  for (let at = 0; at < count; at++) {
    if (at > 0) await pause(over / (count - 1), signal);
    const from = Math.floor((at * body.byteLength) / count);
    yield body.subarray(from, Math.floor(((at + 1) * body.byteLength) / count));
  }
}

/** Whether the body can go out at once. */
export function isImmediate({ bodyDelay, pieces, abort }: Plan): boolean {
  return bodyDelay === 0 && pieces === 1 && abort === undefined;
}
