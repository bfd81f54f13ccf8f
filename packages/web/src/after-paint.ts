/**
 * Does something when the page has been painted: on a slow line, one more request at the beginning is
 * one more connection that the first paint shares the line with.
 */
export function afterPaint(act: () => void): void {
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    act();
  });
  painted.observe({ type: 'paint', buffered: true });
}
