import { keptFirst, networkFirst } from './answer.ts';
import { take } from './kept.ts';
import { languageOf, offlinePage } from './languages.ts';
import { moveOver } from './move-over.ts';

declare const self: ServiceWorkerGlobalScope;

/* Keeps pages for reading without a connection. It never stands between a reader and an update. */

/** What is not for reading: answers of the API, pictures for sharing, previews and archives. */
const LIVE = /^\/(?:api|status|cards|error-pages|badges)\//;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([self.registration.navigationPreload?.enable(), self.clients.claim()])
      .then(takeOpenPages)
      .then(moveOver),
  );
});

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || LIVE.test(pathname)) return;
  const answer = /^\/(?:_astro|fonts|print)\//.test(pathname) ? keptFirst : networkFirst;
  event.respondWith(answer(event, pathname));
});

/** The first page was there before this worker; it counts as visited. */
async function takeOpenPages(): Promise<void> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const { url } of pages) {
    const { pathname } = new URL(url);
    const tag = languageOf(pathname);
    await take(pathname);
    if (tag !== undefined) await take(offlinePage(tag));
  }
}
