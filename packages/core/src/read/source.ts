import { hash } from 'node:crypto';
import type { Identity } from './identity.ts';

/** The text of one file that has a place in the design. */
export interface Source {
  readonly path: string;
  readonly identity: Identity;
  readonly text: string;
  /** Names the text, the same for the same text. */
  readonly digest?: string;
}

/** A check without news reads no text, and who compiles alone asks for no name. */
export function sourceOf(path: string, identity: Identity, bytes: Buffer): Source {
  let text: string | undefined;
  let digest: string | undefined;
  return {
    path,
    identity,
    get text() {
      return (text ??= bytes.toString('utf8'));
    },
    get digest() {
      return (digest ??= hash('sha1', bytes));
    },
  };
}

/** Names the text of a source; one that was not read from the disk has its text alone. */
export function digestOf(source: Source): string {
  return source.digest ?? hash('sha1', source.text);
}
