import { createHash } from 'node:crypto';

const sheets = import.meta.glob<string>('./styles/*-print.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** Of most kinds of pages. */
const MOST = 'lists';

export interface PrintSheet {
  /** `code.0f8e…`: it changes with its content, so a copy never grows old. */
  readonly name: string;
  readonly css: string;
}

/**
 * How pages look on paper: files of their own, as nobody waits for them and most readers never
 * print. A kind of page without a `styles/<kind>-print.css` is printed like the lists.
 */
const byKind: ReadonlyMap<string, PrintSheet> = new Map(
  Object.entries(sheets).map(([path, css]) => {
    const kind = path.replace(/^.*\/|-print\.css$/g, '');
    const digest = createHash('sha256').update(css).digest('hex').slice(0, 8);
    return [kind, { name: `${kind}.${digest}`, css }];
  }),
);

export const printSheets: readonly PrintSheet[] = [...byKind.values()];

/** @example printPath('code') // '/print/code.0f8e12ab.css' */
export function printPath(kind: string): string {
  return `/print/${(byKind.get(kind) ?? byKind.get(MOST))?.name ?? ''}.css`;
}
