import { cacheName, isOurs } from '../offline/keep-list.ts';

declare const VERSION: string;

export const current = cacheName(VERSION);

/** The caches of earlier versions, which stay until everything in them has moved over. */
export async function earlier(): Promise<string[]> {
  return (await caches.keys()).filter((name) => isOurs(name) && name !== current);
}

/** What is kept under an address, the current version first. */
export async function lookUp(path: string): Promise<Response | undefined> {
  for (const name of [current, ...(await earlier())]) {
    const found = await (await caches.open(name)).match(path, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/** Errors, redirects and answers of others are not kept. */
export const isWorthKeeping = ({ ok, type, redirected }: Response): boolean =>
  ok && type === 'basic' && !redirected;

export async function keep(path: string, response: Response): Promise<void> {
  await (await caches.open(current)).put(path, response);
}

/** Fetches a page and keeps it; the scripts, fonts, sheets and the icon it names come first, so that it works. */
export async function take(path: string): Promise<void> {
  const response = await fetch(path);
  if (!isWorthKeeping(response)) return;
  if (response.headers.get('Content-Type')?.startsWith('text/html')) {
    const html = await response.clone().text();
    const named = html.matchAll(
      /(?:src="|href="|url\()(\/(?:_astro|fonts|print)\/[^")]+|\/icon\.svg)/g,
    );
    for (const [, file = ''] of named) if (!(await lookUp(file))) await take(file);
  }
  await keep(path, response);
}
