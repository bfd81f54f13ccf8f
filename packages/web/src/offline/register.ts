/** Keeps the built site for reading offline; during development pages change all the time. */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    // Private windows and blocked storage refuse; the site works without.
    navigator.serviceWorker
      .register('/service-worker.js')
      .catch(() => {})
      .finally(linkManifest);
  });
}

/** Lets the site be installed; on a slow line, fetching the manifest earlier costs a round trip. */
function linkManifest(): void {
  const manifest = document.querySelector<HTMLLinkElement>(
    'link[type="application/manifest+json"]',
  );
  if (manifest) manifest.rel = 'manifest';
}
