import type { Entry, Facts, Owner, Sender } from '@polystatus/status/compiled';
import { record, type StatusRecord } from '@polystatus/status/record';
import { translator, type Messages } from '@polystatus/status/translate';
import { openTable, readJson } from './data-file.ts';
import type { Translate } from './message.ts';

export type Mark = '' | 'temporary' | 'unused' | 'obsoleted' | 'deprecated';

/** A line of `rows.txt`: what lists show. */
export type RowFields = readonly [title: string, summary: string, mark: Mark];

/** `index.json`: what every answer needs. */
export interface IndexFile {
  readonly messages: Messages;
  readonly owners: Readonly<Record<string, Pick<Owner, 'name' | 'kind' | 'signs'>>>;
  /** Their names by id, in the order of the names. */
  readonly ecosystems: Readonly<Record<string, string>>;
}

/** `senders.json`: by their ids. */
export type Senders = Readonly<Record<string, Pick<Sender, 'name' | 'signs'>>>;

/** A line of `entries.txt`: the words that its row lacks. */
export type EntryWords = Omit<Entry, 'title' | 'summary'>;

export interface Row {
  readonly id: string;
  /** Three digits. */
  readonly number: string;
  readonly owner: string;
  readonly title: string;
  readonly summary: string;
  readonly mark: Mark;
}

/** Everything in one language; rows and whole entries are read as they are asked for. */
export interface Catalog {
  readonly tag: string;
  readonly translate: Translate;
  /** By number; for one number, the registry's meaning first. */
  readonly rows: readonly Row[];
  readonly row: (id: string) => Row | undefined;
  readonly owners: IndexFile['owners'];
  readonly owner: (id: string) => IndexFile['owners'][string] | undefined;
  /** Who sends responses and owns no code. */
  readonly senders: () => Senders;
  /** Names of languages and frameworks, by the keys of `constants`. */
  readonly ecosystems: IndexFile['ecosystems'];
  readonly entries: (ids: readonly string[]) => StatusRecord[];
}

/**
 * One language, from the files beside the program.
 *
 * @throws the error of the file system where it has none
 */
export function openCatalog(tag: string): Catalog {
  const { messages, owners, ecosystems } = readJson(`${tag}/index.json`) as IndexFile;
  const row = (id: string): Row | undefined => {
    const fields = openTable(`${tag}/rows.txt`).get(id);
    return fields === undefined ? undefined : toRow(id, fields as RowFields);
  };
  let all: readonly Row[] | undefined;
  return {
    tag,
    translate: translator(messages, tag),
    get rows() {
      return (all ??= openTable(`${tag}/rows.txt`)
        .entries()
        .map(([id, fields]) => toRow(id, fields as RowFields)));
    },
    row,
    owners,
    owner: (id) => (Object.hasOwn(owners, id) ? owners[id] : undefined),
    senders: () => readJson('senders.json') as Senders,
    ecosystems,
    entries: (ids) => ids.flatMap((id) => readEntry(row(id), tag) ?? []),
  };
}

/** Names stand before the rest: `--json` prints it. */
function readEntry(row: Row | undefined, tag: string): StatusRecord | undefined {
  if (row === undefined) return undefined;
  const facts = openTable('facts.txt').get(row.id) as Facts;
  const words = openTable(`${tag}/entries.txt`).get(row.id) as EntryWords;
  const whole = record(facts, { ...words, title: row.title, summary: row.summary }, tag);
  const { id, code, owner, class: group, phrase, title, summary, lang, ...rest } = whole;
  return { id, code, owner, class: group, phrase, title, summary, lang, ...rest };
}

function toRow(id: string, [title, summary, mark]: RowFields): Row {
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
