import type { Catalog } from '../src/catalog.ts';
import { groupText } from '../src/render/text.ts';
import { resolve } from '../src/resolve.ts';
import { MAX_WIDTH } from '../src/terminal.ts';
import type { Span } from '../src/data-file.ts';

/** The text of every code, id and class, one after the other, and where each stands. */
export function pages(catalog: Catalog): { index: Record<string, Span>; text: string } {
  const numbers = catalog.rows.map((row) => row.number);
  const queries = new Set([
    ...catalog.rows.map(({ id }) => id),
    ...numbers,
    ...numbers.map((number) => `${number.charAt(0)}xx`),
  ]);
  const index: Record<string, Span> = {};
  let text = '';
  let offset = 0;
  for (const query of queries) {
    const { groups } = resolve(catalog, [query]);
    const [group] = groups;
    if (!group) continue;
    const page = groupText(group, { catalog, width: MAX_WIDTH });
    const length = Buffer.byteLength(page);
    index[query] = [offset, length];
    text += page;
    offset += length;
  }
  return { index, text };
}
