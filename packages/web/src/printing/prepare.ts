import { afterPaint } from '../after-paint.ts';

/** Asks for the sheet for paper, which nobody waits for; where scripts run, the page names it in a text. */
export function prepareForPrinting(): void {
  const ask = (): void => {
    const named = document.querySelector('head > noscript');
    if (named) named.outerHTML = named.textContent;
  };
  afterPaint(ask);
  // Where nothing was painted, as in a window that nobody has looked at.
  addEventListener('beforeprint', ask);
}
