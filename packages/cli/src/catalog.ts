import type { Entry, Facts, Owner, Sender } from '@polystatus/status/compiled';
import { record, type StatusRecord } from '@polystatus/status/record';
import { translator, type Messages } from '@polystatus/status/translate';
import { openTable, readJson } from './data-file.ts';
import type { Translate } from './message.ts';

export type Mark = '' | 'temporary' | 'unused' | 'obsoleted' | 'deprecated';

/** A line of `index.json`: what lists show, and what is looked through to find a code. */
export type RowFields = readonly [id: string, title: string, summary: string, mark: Mark];

export interface IndexFile {
  readonly messages: Messages;
  readonly owners: Readonly<Record<string, Pick<Owner, 'name' | 'kind' | 'signs'>>>;
  /** Their names by id, in the order of the names. */
  readonly ecosystems: Readonly<Record<string, string>>;
  readonly rows: readonly RowFields[];
}

/** What there is of it in a language that is only for apps. */
export type ExportedIndex = Pick<IndexFile, 'rows'>;

/** `senders.json`: by their ids. */
export type Senders = Readonly<Record<string, Pick<Sender, 'name' | 'signs'>>>;

/** A line of `entries.txt`: the words that the index lacks. */
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

/** Everything in one language: rows at hand, whole entries read as they are asked for. */
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
  const { messages, owners, ecosystems, rows: listed } = readJson(`${tag}/index.json`) as IndexFile;
  const rows = new Map(listed.map((fields) => [fields[0], toRow(fields)]));
  return {
    tag,
    translate: translator(messages, tag),
    rows: [...rows.values()],
    row: (id) => rows.get(id),
    owners,
    owner: (id) => (Object.hasOwn(owners, id) ? owners[id] : undefined),
    senders: () => readJson('senders.json') as Senders,
    ecosystems,
    entries: (ids) => ids.flatMap((id) => readEntry(rows.get(id), tag) ?? []),
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
