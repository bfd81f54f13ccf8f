import { rmSync, writeFileSync } from 'node:fs';

/**
 * Makes a file that nobody else has put there: what stands at its place, such as the rest of a
 * writer that was killed or a link to somewhere else, loses its name and is not written into.
 *
 * @throws Error of the system where the file cannot be made
 */
export function makeNew(
  path: string,
  content: string | Uint8Array,
  { flush = false }: { readonly flush?: boolean } = {},
): void {
  rmSync(path, { force: true });
  writeFileSync(path, content, { flag: 'wx', flush });
}
