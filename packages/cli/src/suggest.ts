import { editDistance } from '@polystatus/status/edit-distance';
import type { Catalog } from './catalog.ts';
import { allNames } from './name-table.ts';
import type { Query } from './query.ts';
import { squeeze } from '@polystatus/status/search';

const COUNT = 3;

/** The share of its letters a name may differ in and still be what was meant. */
const SLACK = 0.45;

/** Ids of what an unknown query may have meant, nearest first. */
export function suggest({ rows }: Catalog, query: Query): string[] {
  switch (query.kind) {
    case 'number':
      return nearest(
        rows.map(({ id, number }) => [number, id]),
        query.number,
        1,
      );
    case 'id': {
      const number = query.id.slice(-3);
      const same = rows.filter((row) => row.number === number).map(({ id }) => id);
      return same.length > 0
        ? same.slice(0, COUNT)
        : nearest(
            rows.map(({ id }) => [id, id]),
            query.id,
            Math.floor(query.id.length * SLACK),
          );
    }
    case 'text': {
      const name = squeeze(query.folded);
      return nearest(
        allNames().flatMap((one) => one.ids.map((id): [string, string] => [one.name, id])),
        name,
        Math.floor(name.length * SLACK),
      );
    }
    case 'class':
      return [];
  }
}

/** Keeps the order of the candidates among equally near ones. */
function nearest(
  candidates: readonly (readonly [text: string, id: string])[],
  wanted: string,
  limit: number,
): string[] {
  const found = candidates
    .map(([text, id]) => ({ id, distance: editDistance(text, wanted, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort(
      (a, b) => a.distance - b.distance || Number(a.id.includes('/')) - Number(b.id.includes('/')),
    );
  return [...new Set(found.map(({ id }) => id))].slice(0, COUNT);
}
