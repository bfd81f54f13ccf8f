import { cacheName, isOurs, type KeepList } from './keep-list.ts';

/** How many files are on their way at a time. */
const LANES = 6;

/** Addresses of everything that is kept, of earlier versions too. */
export async function keptPaths(): Promise<Set<string>> {
  const names = (await caches.keys()).filter(isOurs);
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return new Set(requests.flat().map(({ url }) => new URL(url).pathname));
}

/**
 * Fetches and keeps what is missing of a list, and says each time how much is there.
 *
 * @throws TypeError where the connection breaks off; what has arrived stays
 */
export async function keepAll(list: KeepList, tell: (done: number) => void): Promise<void> {
  const cache = await caches.open(cacheName(list.version));
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = Object.keys(list.files).filter((path) => !there.has(path));
  let done = Object.keys(list.files).length - missing.length;
  tell(done);
  const lane = async (): Promise<void> => {
    for (let path = missing.pop(); path !== undefined; path = missing.pop()) {
      await cache.add(path);
      tell(++done);
    }
  };
  const lanes = Array.from({ length: LANES }, () =>
    lane().catch((fault: unknown) => {
      // Nobody is under way any more when the reader presses the button again.
      missing.length = 0;
      return fault;
    }),
  );
  const fault = (await Promise.all(lanes)).find(Boolean);
  if (fault) throw fault;
}

export async function removeAll(): Promise<void> {
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
}
