import { isWorthKeeping, keep, lookUp, take } from './kept.ts';
import { languageOf, languages, offlinePage } from './languages.ts';

/** How long the network may be silent before a kept copy answers, in milliseconds. */
const PATIENCE = 4000;

/** Scripts, fonts and sheets have a digest in their names: what is kept under one is what the network would send. */
export async function keptFirst(event: FetchEvent, path: string): Promise<Response> {
  return (await lookUp(path)) ?? networkAnswer(event, path);
}

/**
 * The network answers, and what it sends is kept. Only where it fails, is silent for long, or the
 * server has a fault does the kept copy answer: pages are so small that a copy would hardly come
 * sooner, and a reference must not show yesterday’s error when today’s correction is at hand.
 * So no page is ever older than the connection, and no update waits for a second visit.
 */
export async function networkFirst(event: FetchEvent, path: string): Promise<Response> {
  const network = networkAnswer(event, path).catch(() => undefined);
  const kept = lookUp(path);
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const first = await Promise.race([network, patience.then(async () => (await kept) ?? network)]);
  if (first && first.status < 500) return first;
  return (await kept) ?? first ?? (await instead(event, path));
}

async function networkAnswer(event: FetchEvent, path: string): Promise<Response> {
  const preloaded = (await event.preloadResponse) as Response | undefined;
  const response = preloaded ?? (await fetch(event.request));
  if (isWorthKeeping(response)) event.waitUntil(keepWithWayOut(path, response.clone()));
  return response;
}

/** Whoever reads a language also gets the page that says what to do without a connection. */
async function keepWithWayOut(path: string, response: Response): Promise<void> {
  await keep(path, response);
  const tag = languageOf(path);
  if (tag !== undefined && !(await lookUp(offlinePage(tag)))) await take(offlinePage(tag));
}

/** The page about reading offline, in the language of the address or else one that is kept. */
async function instead({ request }: FetchEvent, path: string): Promise<Response> {
  if (request.mode !== 'navigate') return Response.error();
  const own = languageOf(path);
  for (const tag of own === undefined ? languages : [own, ...languages]) {
    const page = await lookUp(offlinePage(tag));
    if (page) return page;
  }
  return Response.error();
}
