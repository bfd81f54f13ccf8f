import type { Catalog } from '../catalog.ts';
import type { Owner } from '@polystatus/status/compiled';
import type { StatusRecord } from '@polystatus/status/record';
import { fieldValue, type Answer } from '../read-response/answer.ts';

export interface Meaning {
  /** What the number means here; several where nothing tells whose code it is; none if unknown. */
  readonly entries: readonly StatusRecord[];
  /** A registered number may mean more to the one who sent it. */
  readonly own: StatusRecord | undefined;
  /** Owners and others that the response names, most telling first. */
  readonly senders: readonly string[];
}

/**
 * Whose code it is: the registry's where it has one, else the sender's, else of those whose codes
 * turn up in such a place.
 *
 * @param place where the number was seen: in a response, or in a log
 */
export function meaningOf(answer: Answer, place: 'response' | 'log', catalog: Catalog): Meaning {
  const senders = sendersOf(answer, catalog);
  const ids = catalog.rows.filter(({ number }) => number === answer.number).map(({ id }) => id);
  const all = catalog.entries(ids);
  const seen = all.filter(({ seenIn }) => seenIn.includes(place));
  const possible = seen.length > 0 ? seen : all;
  const registered = possible.find(({ id }) => !id.includes('/'));
  const own = senders
    .map((sender) => possible.find(({ owner }) => owner === sender))
    .find((entry) => entry !== undefined);
  if (registered) return { entries: [registered], own, senders };
  return { entries: own ? [own] : possible, own: undefined, senders };
}

/**
 * Owners whose signs are in the response, and others who only send; what each is known by stands in
 * its owner.yaml, or in its file of content/senders/.
 */
export function sendersOf(answer: Answer, { owners, senders }: Catalog): string[] {
  if (answer.fields.length === 0) return [];
  return Object.entries<{ readonly signs?: Owner['signs'] }>({ ...owners, ...senders() })
    .map(([id, { signs = [] }]) => ({
      id,
      at: signs.findIndex(({ field, begins = '' }) => {
        const value = fieldValue(answer, field);
        return value !== undefined && value.toLowerCase().startsWith(begins.toLowerCase());
      }),
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}
