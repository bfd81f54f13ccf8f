import { pause } from './pause.ts';
import type { Plan } from './plan.ts';

/**
 * A body as it is to arrive: after its delay, in its pieces, the pieces evenly spread.
 *
 * @param signal ends the waiting
 */
export async function* piecesOf(
  { bodyDelay, pieces, over }: Plan,
  body: Uint8Array,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  await pause(bodyDelay, signal);
  const count = Math.max(1, Math.min(pieces, body.byteLength));
  for (let at = 0; at < count; at++) {
    if (at > 0) await pause(over / (count - 1), signal);
    const from = Math.floor((at * body.byteLength) / count);
    yield body.subarray(from, Math.floor(((at + 1) * body.byteLength) / count));
  }
}

/** What arrives of a body: the first half where it breaks off. */
export function arriving({ abort }: Plan, body: Uint8Array): Uint8Array {
  return abort === 'inside' ? body.subarray(0, Math.ceil(body.byteLength / 2)) : body;
}
