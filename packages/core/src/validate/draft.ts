import type { Identity } from '../read/identity.ts';
import { messagesOf, type Message } from '../parse/message.ts';
import { OWN_WORDS } from './message-schema.ts';
import { promises, type Tier } from './tier.ts';

/** A translation that may be unfinished: what is written of it, and what its language promises. */
export interface Draft {
  readonly value: unknown;
  readonly tier: Tier;
}

/**
 * What is written of an entry that is being translated. A blank is a place to fill in, and says as
 * much as one that is not there; a list with a blank is not written yet.
 *
 * @example writtenPart({ title: 'Oops', summary: '', causes: ['', 'A typo.'] }) // { title: 'Oops' }
 */
export function writtenPart(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(written(value))
    : value;
}

/** The same, as messages: an item of a list that is written stays, whatever its neighbours are. */
export function writtenMessages(value: unknown): Message[] {
  return messagesOf(value).filter(({ text }) => text.trim() !== '');
}

/**
 * Whether what a schema misses is for the rule same-messages to say. Of synonyms each language has
 * as many as it needs, so only the schema says how many are too few.
 *
 * @param keyword the keyword of the schema that is not satisfied
 * @param pointer to the place, as JSON Pointer
 */
export function mayBeMissing(
  { tier }: Draft,
  identity: Identity,
  keyword: string,
  pointer: string,
): boolean {
  if (identity.kind !== 'entry') return false;
  const field = pointer.slice(1);
  const isOwn = OWN_WORDS.has(field) && promises(tier, `${identity.id}.${field}`);
  return keyword === 'required' || (keyword === 'minItems' && !isOwn);
}

function written(map: object): [string, unknown][] {
  return Object.entries(map).flatMap(([key, part]) => {
    if (isBlank(part)) return [];
    if (Array.isArray(part)) return part.length === 0 || part.some(isBlank) ? [] : [[key, part]];
    if (typeof part !== 'object') return [[key, part]];
    const inner = written(part as object);
    return inner.length === 0 ? [] : [[key, Object.fromEntries(inner)]];
  });
}

function isBlank(part: unknown): boolean {
  return part === null || part === undefined || (typeof part === 'string' && part.trim() === '');
}
