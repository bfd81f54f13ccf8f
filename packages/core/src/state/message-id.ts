import { statusPath } from '@polystatus/status/id';
import type { WordsIdentity } from '../read/identity.ts';

/** Prefix of the interface namespaces among file ids. */
export const INTERFACE = 'ui/';
const ID = /^((?:[a-z][a-z0-9-]*\/)?[0-9]{3}|ui\/[a-z][a-z0-9-]*)(?:\.(.+))?$/;

/** A message id in its two halves: which file, and what in it. */
export interface MessageId {
  /** A status id (`404`, `nginx/499`) or a namespace (`ui/site`). */
  readonly file: string;
  /** `causes.0`; `undefined` where the id names a whole file. */
  readonly key: string | undefined;
}

/**
 * @returns `undefined` for what cannot be an id
 * @example parseMessageId('nginx/499.causes.0') // { file: 'nginx/499', key: 'causes.0' }
 */
export function parseMessageId(id: string): MessageId | undefined {
  const match = ID.exec(id);
  return match?.[1] === undefined ? undefined : { file: match[1], key: match[2] };
}

/**
 * Path of a file id below `locales/<tag>/`.
 *
 * @example localePath('ui/site') // 'ui/site.yaml'
 */
export function localePath(file: string): string {
  // A namespace stands in a folder of its own, as the codes of an owner do.
  return statusPath(file);
}

/** What ids of the messages of a file begin with: `404`, `ui/site`. */
export function nameOf(identity: WordsIdentity): string {
  return identity.kind === 'entry' ? identity.id : `${INTERFACE}${identity.namespace}`;
}

/** Where a language has a file of words. */
export function wordsPath(tag: string, identity: WordsIdentity): string {
  return `locales/${tag}/${localePath(nameOf(identity))}`;
}

/** Where a language says how it is written. */
export function localeFile(tag: string): string {
  return `locales/${tag}/locale.yaml`;
}
