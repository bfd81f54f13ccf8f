/** Keeps the built site for reading offline; during development pages change all the time. */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    // Private windows and blocked storage refuse; the site works without.
    navigator.serviceWorker.register('/service-worker.js').catch(() => {});
  });
}
