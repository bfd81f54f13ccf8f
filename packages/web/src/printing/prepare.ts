/**
 * Asks for the sheet for paper when the page has been painted: on a slow line, one more request at
 * the beginning is one more connection that the first paint shares the line with.
 */
export function prepareForPrinting(): void {
  const enable = (): void => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[media="print"]'))
      link.disabled = false;
  };
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    enable();
  });
  painted.observe({ type: 'paint', buffered: true });
  // Where nothing was painted, as in a window that nobody has looked at.
  addEventListener('beforeprint', enable);
}
