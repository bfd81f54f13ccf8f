import type { Catalog } from '../catalog.ts';
import type { Count } from './tally.ts';
import type { Explanation } from './explanation.ts';

/**
 * One response, as `explain --json` shows it; absent members are left out.
 *
 * @param unread how much of the whole input could not be read
 */
export function explanationRecord(
  explanation: Explanation,
  unread: number,
  { tag, row }: Catalog,
): object {
  const { number, answered, failure, entry, meaning, faults, certain, ...seen } = explanation;
  const { interim, version, phrase, request, location, retryAfter, allow, challenges, problem } =
    seen;
  const { server, rateLimit } = seen;
  const title = entry && row(entry.id)?.title;
  return {
    status: Number(number),
    answered,
    failure,
    interim,
    id: entry?.id,
    ids: meaning.entries.map(({ id }) => id),
    title,
    summary: entry?.summary,
    lang: tag,
    owner: entry?.owner,
    certain,
    senders: meaning.senders,
    server,
    senderId: meaning.own?.id,
    version: version || undefined,
    reasonPhrase: phrase || undefined,
    request: request || undefined,
    location,
    retryAfter,
    rateLimit,
    allow,
    challenges,
    problem,
    faults: faults.map(({ message, field, value }) => ({
      kind: message,
      field,
      ...(value !== '' && { value }),
    })),
    unread,
  };
}

/**
 * One line of a tally, as `explain --json` shows it.
 *
 * @param unread how much of the whole input could not be read
 */
export function countRecord(
  { number, count, id, requests }: Count,
  unread: number,
  { row }: Catalog,
): object {
  return {
    status: Number(number),
    count,
    id,
    title: id === undefined ? undefined : row(id)?.title,
    requests: requests.length > 0 ? requests : undefined,
    unread,
  };
}
