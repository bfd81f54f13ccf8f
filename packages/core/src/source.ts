import { hash } from 'node:crypto';
import type { Identity } from './identity.ts';

/** The text of one file that has a place in the design. */
export interface Source {
  readonly path: string;
  readonly identity: Identity;
  readonly text: string;
}

const digests = new WeakMap<Source, string>();

/** Most runs look only whether a file is the one they know, and few texts are read at all. */
export function sourceOf(path: string, identity: Identity, bytes: Buffer): Source {
  let text: string | undefined;
  const source = {
    path,
    identity,
    get text() {
      return (text ??= bytes.toString('utf8'));
    },
  };
  digests.set(source, hash('sha1', bytes));
  return source;
}

/** Names the text of a source, the same for the same text. */
export function digestOf(source: Source): string {
  let digest = digests.get(source);
  if (digest === undefined) digests.set(source, (digest = hash('sha1', source.text)));
  return digest;
}
