import type { Catalog, Row } from './catalog.ts';
import { fold } from '@polystatus/status/search';
import { readQuery } from './query.ts';

/** The codes of a class, `4xx`, or of an owner by id or name; without a word, all. */
export function selectRows({ rows, owners }: Catalog, wanted: string | undefined): readonly Row[] {
  if (wanted === undefined) return rows;
  const query = readQuery(wanted);
  if (query.kind === 'class') return rows.filter(({ number }) => number.startsWith(query.digit));
  const id = ownerMeant(wanted, owners);
  return rows.filter((row) => row.owner === id);
}

/** The owner of an id or a name, or the only one whose name has the word in it. */
function ownerMeant(wanted: string, owners: Catalog['owners']): string | undefined {
  const word = fold(wanted);
  if (word === '') return undefined;
  const names = Object.entries(owners).map(([id, { name }]) => ({
    id,
    name: fold(name),
    key: fold(id),
  }));
  const same = names.find(({ name, key }) => name === word || key === word);
  if (same) return same.id;
  const having = names.filter(({ name }) => ` ${name} `.includes(` ${word} `));
  return having.length === 1 ? having[0]?.id : undefined;
}
