import { afterPaint } from './after-paint.ts';

const modules = import.meta.glob('./*/*.late.ts');

/**
 * Starts what only some pages have: `data-late="table/filter"` on an element asks for
 * `table/filter.late.ts`, and goes when that has started. An address with a query asks it something,
 * so that it does not wait for the first paint.
 */
export function startLate(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-late]')) {
    const start = async (): Promise<void> => {
      await modules[`./${element.dataset['late']}.late.ts`]?.();
      delete element.dataset['late'];
    };
    if (location.search === '') afterPaint(() => void start());
    else void start();
  }
}
