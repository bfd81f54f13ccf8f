import type { Owner } from '@polystatus/status/compiled';
import type { StatusRecord } from '@polystatus/status/record';
import { translator, type Messages } from '@polystatus/status/translate';
import type { Translate } from './message.ts';

export type Mark = '' | 'temporary' | 'unused' | 'obsoleted' | 'deprecated';

/** `offset` and `length` say where the entry stands in entries.jsonl, in bytes. */
export type RowFields = readonly [
  id: string,
  title: string,
  summary: string,
  mark: Mark,
  offset: number,
  length: number,
];

export interface IndexFile {
  readonly messages: Messages;
  readonly owners: Readonly<Record<string, Pick<Owner, 'name' | 'kind' | 'signs'>>>;
  readonly rows: readonly RowFields[];
}

export interface Row {
  readonly id: string;
  /** Three digits. */
  readonly number: string;
  readonly owner: string;
  readonly title: string;
  readonly summary: string;
  readonly mark: Mark;
}

/** Everything in one language: rows at hand, whole entries read as they are asked for. */
export interface Catalog {
  readonly tag: string;
  readonly translate: Translate;
  /** By number; for one number, the registry's meaning first. */
  readonly rows: readonly Row[];
  readonly row: (id: string) => Row | undefined;
  readonly owners: IndexFile['owners'];
  readonly owner: (id: string) => IndexFile['owners'][string] | undefined;
  readonly entries: (ids: readonly string[]) => StatusRecord[];
}

/** @param entries reads whole entries by their ids, which all exist */
export function makeCatalog(
  tag: string,
  index: IndexFile,
  entries: (rows: readonly RowFields[]) => StatusRecord[],
): Catalog {
  const rows = index.rows.map(toRow);
  const places = new Map(index.rows.map((fields, at) => [fields[0], at]));
  return {
    tag,
    translate: translator(index.messages, tag),
    rows,
    row: (id) => rows[places.get(id) ?? -1],
    owners: index.owners,
    owner: (id) => (Object.hasOwn(index.owners, id) ? index.owners[id] : undefined),
    entries: (ids) =>
      entries(
        ids.map((id) => index.rows[places.get(id) ?? -1]).filter((fields) => fields !== undefined),
      ),
  };
}

function toRow([id, title, summary, mark]: RowFields): Row {
  const slash = id.indexOf('/');
  return {
    id,
    number: id.slice(slash + 1),
    owner: slash < 0 ? 'iana' : id.slice(0, slash),
    title,
    summary,
    mark,
  };
}
