import type { File } from './file.ts';

/** What one rule has to know of a file, and of what else that follows from. */
export interface Gist {
  readonly basis: string;
  readonly value: unknown;
}

/** By the name of what was asked. */
export type Gists = Map<string, Gist>;

const known = new WeakMap<File<unknown>, Gists>();

/**
 * What a rule that compares many files has to know of one. It is worked out once for a state of the
 * file and kept between runs, so that the others need not be parsed when one changed.
 *
 * @param name of the question; the rule’s own id, unless several rules ask it
 * @param basis all that the answer depends on beside the file’s text and its path
 * @param make answers it; JSON must be able to hold the answer
 */
export function gistOf<T>(file: File<unknown>, name: string, basis: string, make: () => T): T {
  const gists = gistsOf(file);
  let gist = gists.get(name);
  if (gist?.basis !== basis) gists.set(name, (gist = { basis, value: make() }));
  // Only `make` of the same name fills it, and the store’s seal vouches for what was kept.
  return gist.value as T;
}

/** Everything known of a file. */
export function gistsOf(file: File<unknown>): Gists {
  let gists = known.get(file);
  if (!gists) known.set(file, (gists = new Map()));
  return gists;
}

/** Takes over what an earlier run knew of a file in the same state. */
export function recallGists(file: File<unknown>, gists: Gists): void {
  if (!known.has(file)) known.set(file, gists);
}
