import type { Content } from './content.ts';
import { record, type StatusRecord } from './record.ts';

/** A line of the list of a language. */
export type IndexRow = Pick<
  StatusRecord,
  'id' | 'code' | 'owner' | 'class' | 'phrase' | 'title' | 'summary' | 'lang'
>;

/** The codes of a language, each facts and words in one, in the order of display. */
export function recordsOf({ ids, facts, catalog }: Content, tag: string): StatusRecord[] {
  const entries = catalog(tag);
  return ids.flatMap((id) => {
    const [own, entry] = [facts[id], entries[id]];
    return own && entry ? [record(own, entry, tag)] : [];
  });
}

/** What a list says of a code. */
export function indexRow(of: StatusRecord): IndexRow {
  const { id, code, owner, class: statusClass, phrase, title, summary, lang } = of;
  return { id, code, owner, class: statusClass, phrase, title, summary, lang };
}

/**
 * The JSON of a language: path below the folder of all languages → value. A list, and a file a code
 * with the address of its schema, `status.schema.json` in that folder.
 *
 * @example jsonFilesOf(content, 'tr').get('tr/nginx/499.json') // { $schema: '../../status.schema.json', lang: 'tr', … }
 */
export function jsonFilesOf(content: Content, tag: string): Map<string, unknown> {
  const records = recordsOf(content, tag);
  return new Map<string, unknown>([
    ...records.map((one) => {
      const $schema = `${'../'.repeat(one.id.split('/').length)}status.schema.json`;
      return [`${tag}/${one.id}.json`, { $schema, ...one }] as const;
    }),
    [`${tag}/index.json`, records.map((one) => ({ ...indexRow(one), path: `${one.id}.json` }))],
  ]);
}
