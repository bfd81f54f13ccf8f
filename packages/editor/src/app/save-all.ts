import type { Outcome } from '../protocol.ts';
import { ask } from './connection.ts';
import type { Store } from './store.ts';

interface Wanted {
  readonly id: string;
  readonly key: string;
  /** What stands there now, as it was shown. */
  readonly target: string;
  readonly text: string;
}

/**
 * Saves texts of several entries, each entry as one save that can be undone.
 *
 * @returns how many texts were saved, and the entries that somebody else changed meanwhile or that
 *   could not be written
 */
export async function saveAll(
  store: Store,
  texts: readonly Wanted[],
): Promise<{ readonly saved: number; readonly failed: readonly string[] }> {
  const { locale } = store.view;
  const failed: string[] = [];
  let saved = 0;
  for (const [id, own] of Map.groupBy(texts, (text) => text.id)) {
    const { body } = await ask<Outcome>('save', {
      locale: locale.tag,
      id,
      texts: Object.fromEntries(own.map(({ key, text }) => [key, text])),
      seen: Object.fromEntries(own.map(({ key, target }) => [key, target])),
    });
    if (body.kind === 'saved') saved += own.length;
    else failed.push(id);
  }
  await store.refresh();
  return { saved, failed };
}
