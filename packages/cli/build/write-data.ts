import { mkdirSync, writeFileSync } from 'node:fs';
import { createSearch, documents } from '@polystatus/status/search';
import type { Entry, Facts } from '@polystatus/status/compiled';
import type { Content } from '@polystatus/status/content';
import { makeCatalog, type IndexFile, type Mark, type RowFields } from '../src/catalog.ts';
import { record, type StatusRecord } from '@polystatus/status/record';
import { graph } from './graph.ts';
import { names } from './names.ts';
import { pages } from './pages.ts';

/** The namespaces whose words the command line shows. */
const NAMESPACES = ['cli', 'facts', 'classes', 'owners'] as const;

/**
 * Writes dist/data: per language an index (interface words, titles, summaries), the entries one a
 * line, the same set as text, and the search data; the names for all languages together.
 */
export function writeData(content: Content, out: URL): void {
  const { comparisons, choose } = content;
  write(new URL('names.txt', out), names(content));
  write(
    new URL('comparisons.json', out),
    JSON.stringify(Object.values(comparisons).map(({ id, codes }) => ({ id, codes }))),
  );
  write(new URL('choose.json', out), JSON.stringify(graph(choose)));
  for (const { tag } of content.locales) {
    const folder = new URL(`${tag}/`, out);
    const catalog = content.catalog(tag);
    const entry = (id: string): StatusRecord | [] => {
      const facts = content.facts[id];
      const words = catalog[id];
      return facts && words ? namesFirst(record(facts, words, tag)) : [];
    };
    const { rows, lines } = layOut(content, catalog, entry);
    const [cli = {}, facts = {}, classes = {}, owners = {}] = NAMESPACES.map((name) =>
      content.words(tag, name),
    );
    const index: IndexFile = {
      messages: { ...cli, facts, classes, ownerNotes: owners },
      owners: Object.fromEntries(
        Object.values(content.owners).map(({ id, name, kind, signs }) => [
          id,
          { name, kind, ...(signs && { signs }) },
        ]),
      ),
      rows,
    };
    const set = pages(makeCatalog(tag, index, (asked) => asked.flatMap(([id]) => entry(id))));
    write(new URL('index.json', folder), JSON.stringify(index));
    write(new URL('entries.jsonl', folder), lines);
    write(new URL('pages.json', folder), JSON.stringify(set.index));
    write(new URL('pages.txt', folder), set.text);
    for (const name of ['choose', 'compare'])
      write(new URL(`${name}.json`, folder), JSON.stringify(content.words(tag, name)));
    write(
      new URL('search.json', folder),
      createSearch(documents(content.facts, content.owners, catalog)).serialize({ tables: true }),
    );
  }
}

function layOut(
  { ids, facts }: Content,
  catalog: Readonly<Record<string, Entry>>,
  entry: (id: string) => StatusRecord | [],
): { rows: RowFields[]; lines: string } {
  const rows: RowFields[] = [];
  let lines = '';
  let offset = 0;
  for (const id of ids) {
    const own = facts[id];
    const words = catalog[id];
    if (!own || !words) continue;
    const line = JSON.stringify(entry(id));
    const length = Buffer.byteLength(line);
    rows.push([id, words.title, words.summary, markOf(own), offset, length]);
    lines += `${line}\n`;
    offset += length + 1;
  }
  return { rows, lines };
}

/** `--json` prints it: what a reader looks for stands before the rest. */
function namesFirst(whole: StatusRecord): StatusRecord {
  const { id, code, owner, class: group, phrase, title, summary, lang, ...rest } = whole;
  return { id, code, owner, class: group, phrase, title, summary, lang, ...rest };
}

/** The one thing to know beside the name, in lists. */
function markOf({ state, deprecated }: Facts): Mark {
  if (deprecated) return 'deprecated';
  return state === 'registered' || state === 'unregistered' ? '' : state;
}

function write(file: URL, text: string): void {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
