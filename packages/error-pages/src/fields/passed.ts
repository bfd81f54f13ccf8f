import { responseFields } from '#generated/facts.ts';
import { wellKnownFields } from './well-known.ts';

/** They describe the body that is replaced, or one connection, or what our own page may do. */
const STAY_BEHIND: ReadonlySet<string> = new Set([
  'accept-ranges',
  'connection',
  'content-digest',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-location',
  'content-security-policy',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'repr-digest',
  'trailer',
  'transfer-encoding',
]);

const NAME = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;

/**
 * Names of the fields of an application that stay when its page is replaced: those that the facts
 * of a code speak of, well-known ones, and further ones of the site. nginx and Apache have no
 * words for “all but these”.
 *
 * @param further names that the site adds
 * @returns each name once, in the order of the alphabet
 * @throws RangeError if a further name is no plain name, or cannot pass because it describes the body
 */
export function passedFields(further: readonly string[] = []): string[] {
  for (const name of further) checkName(name);
  const known = [...wellKnownFields, ...responseFields, ...further];
  const byName = new Map(known.toReversed().map((name) => [name.toLowerCase(), name]));
  return [...byName]
    .filter(([key]) => !STAY_BEHIND.has(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, name]) => name);
}

/**
 * Begins the type of an answer that programs read, such as JSON: it says already what a page would
 * say, and more. A page has a text type, or none.
 */
export const API_TYPE = 'application/';

/** Names of fields that do not pass, as Caddy is told: there all others do. */
export const staysBehind: readonly string[] = [...STAY_BEHIND];

function checkName(name: unknown): void {
  if (typeof name !== 'string' || !NAME.test(name))
    throw new RangeError(
      `The option “pass” must hold names of header fields of letters, digits and -, not “${String(name)}”.`,
    );
  if (STAY_BEHIND.has(name.toLowerCase()))
    throw new RangeError(
      `The option “pass” cannot hold “${name}”: it describes the page that is replaced, or the connection.`,
    );
}
