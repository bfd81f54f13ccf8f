import type { Catalog, Row } from './catalog.ts';
import { readQuery } from './query.ts';

/** The codes of a class, `4xx`, or of an owner by id or name; without a word, all. */
export function selectRows({ rows, owner }: Catalog, wanted: string | undefined): readonly Row[] {
  if (wanted === undefined) return rows;
  const query = readQuery(wanted);
  if (query.kind === 'class') return rows.filter(({ number }) => number.startsWith(query.digit));
  const id = wanted.trim().toLowerCase();
  return rows.filter((row) => row.owner === id || owner(row.owner)?.name.toLowerCase() === id);
}
