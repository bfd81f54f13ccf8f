import { DIGITS, type KeepList } from '../offline/keep-list.ts';
import { current, earlier, keep, take } from './kept.ts';
import { languageOf, languages } from './languages.ts';

/**
 * Brings what earlier versions kept into the cache of this one: unchanged files are copied,
 * changed ones fetched anew, and those that are gone forgotten. Without a connection it fails and
 * nothing is lost; the earlier cache goes only when everything has moved.
 */
export async function moveOver(): Promise<void> {
  for (const name of await earlier()) {
    const old = await caches.open(name);
    const paths = (await old.keys()).map(({ url }) => new URL(url).pathname);
    const digests = await currentDigests(paths);
    for (const path of paths) {
      const response = await old.match(path, { ignoreVary: true });
      const digest = digests.get(path);
      if (!response || digest === undefined || (await isThere(path))) continue;
      if ((await digestOf(response.clone())) === digest) await keep(path, response);
      else await take(path);
    }
    await caches.delete(name);
  }
}

/** Digests of the site as it is now, for the languages somebody has read. */
async function currentDigests(paths: readonly string[]): Promise<Map<string, string>> {
  const read = languages.filter((tag) => paths.some((path) => languageOf(path) === tag));
  const lists = (read.length > 0 ? read : languages.slice(0, 1)).map(async (tag) => {
    const response = await fetch(`/${tag}/keep.json`, { cache: 'no-cache' });
    return Object.entries(((await response.json()) as KeepList).files);
  });
  return new Map((await Promise.all(lists)).flat());
}

async function isThere(path: string): Promise<boolean> {
  return (await (await caches.open(current)).match(path, { ignoreVary: true })) !== undefined;
}

async function digestOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}
