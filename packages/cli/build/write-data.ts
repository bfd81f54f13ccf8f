import { mkdirSync, writeFileSync } from 'node:fs';
import { createSearch, documents, fold } from '@polystatus/status/search';
import {
  classNamesOf,
  fullTextOf,
  ownerNames,
  sentencesOf,
} from '@polystatus/status/search-of-content';
import type { Facts, Owner } from '@polystatus/status/compiled';
import type { Content } from '@polystatus/status/content';
import type { TextIndex } from '@polystatus/status/search/text-index';
import { ownerNameKey } from '@polystatus/status/owner-name';
import { translator, type Messages } from '@polystatus/status/translate';
import {
  openCatalog,
  type Catalog,
  type EntryWords,
  type IndexFile,
  type Mark,
  type RowFields,
} from '../src/catalog.ts';
import type { Quotable } from '../src/search/texts.ts';
import { groupText } from '../src/render/text.ts';
import { resolve } from '../src/resolve.ts';
import { MAX_WIDTH } from '../src/terminal.ts';
import { classWords } from './class-words.ts';
import { names } from './names.ts';
import { steps } from './steps.ts';

/**
 * Writes dist/data: facts, and names in every language, once; per language an index (interface
 * words), titles and summaries, the other words of each code, those of the classes, the search data.
 * Of a language that is only for apps it is what they show, to export.
 */
export function writeData(content: Content, out: URL): void {
  const { ids, facts, comparisons, choose } = content;
  write(new URL('names.txt', out), tableText(names(content)));
  write(new URL('facts.txt', out), tableText(ids.flatMap((id) => [[id, facts[id]]])));
  write(
    new URL('comparisons.json', out),
    JSON.stringify(Object.values(comparisons).map(({ id, codes }) => ({ id, codes }))),
  );
  write(
    new URL('choose.json', out),
    JSON.stringify({ first: choose.first, questions: choose.questions }),
  );
  const senders = Object.values(content.senders).map(({ id, name, signs }) => [
    id,
    { name, signs },
  ]);
  write(new URL('senders.json', out), JSON.stringify(Object.fromEntries(senders)));
  write(
    new URL('fillers.json', out),
    JSON.stringify(
      Object.fromEntries(
        content.localesOf('site').map(({ tag, fillers = [] }) => [tag, fillers.map(fold)]),
      ),
    ),
  );
  write(new URL('class-names.json', out), JSON.stringify(classNamesOf(content)));
  write(new URL('owner-names.json', out), JSON.stringify(ownerNames(content.owners)));
  for (const { tag } of content.localesOf('apps').filter(({ reach }) => reach !== 'site'))
    writeAppWords(content, tag, new URL(`${tag}/`, out));
  for (const { tag } of content.localesOf('site')) {
    const folder = new URL(`${tag}/`, out);
    const catalog = content.catalog(tag);
    const owners = namedOwners(content, tag);
    const { rows, entries } = layOut(content, tag);
    const words = (namespace: string): Messages => content.words(tag, namespace);
    const index: IndexFile = {
      messages: {
        ...words('cli'),
        facts: words('facts'),
        classes: words('classes'),
        ownerNotes: words('owners'),
      },
      owners: Object.fromEntries(
        owners.map(({ id, name, kind, signs }) => [id, { name, kind, ...(signs && { signs }) }]),
      ),
      ecosystems: Object.fromEntries(content.ecosystems.map(({ id, name }) => [id, name])),
    };
    write(new URL('index.json', folder), JSON.stringify(index));
    write(new URL('rows.txt', folder), tableText(rows));
    write(new URL('entries.txt', folder), tableText(entries));
    write(new URL('classes.json', folder), JSON.stringify(classWords(content, tag)));
    write(new URL('pages.txt', folder), tableText(pages(openCatalog(tag))));
    write(new URL('steps.txt', folder), tableText(steps(content, tag)));
    for (const name of ['choose', 'compare'])
      write(new URL(`${name}.json`, folder), JSON.stringify(words(name)));
    write(
      new URL('search.json', folder),
      createSearch(documents(facts, content.owners, catalog)).serialize({ tables: true }),
    );
    const { words: lines, ...rest } = JSON.parse(fullTextOf(content, tag).serialize()) as TextIndex;
    write(new URL('full-text.json', folder), JSON.stringify(rest));
    write(new URL('words.txt', folder), lines);
    write(new URL('sentences.txt', folder), tableText(quotable(content, tag)));
  }
}

/** Of the files of a language those that `export` reads, with nothing else in them. */
function writeAppWords(content: Content, tag: string, folder: URL): void {
  const { rows, entries } = layOut(content, tag);
  const shown = entries.map(([id, { visitor, fallback }]) => [id, { visitor, fallback }] as const);
  write(new URL('rows.txt', folder), tableText(rows));
  write(new URL('entries.txt', folder), tableText(shown));
  write(new URL('classes.json', folder), JSON.stringify(classWords(content, tag)));
}

function quotable(content: Content, tag: string): [id: string, own: Quotable][] {
  return Object.entries(sentencesOf(content, tag)).map(([id, sentences]) => [
    id,
    { sentences, folded: sentences.map((one) => fold(typeof one === 'string' ? one : one[0])) },
  ]);
}

/** The owners, each called what it is called in the language. */
function namedOwners({ owners, words }: Content, tag: string): Owner[] {
  const say = translator(words(tag, 'owners'), tag);
  return Object.values(owners).map((owner) => {
    const key = ownerNameKey(owner);
    return key === undefined ? owner : { ...owner, name: say(key) };
  });
}

/** The words of each code: its line of the index, and what only the whole entry shows. */
function layOut({ ids, facts, catalog }: Content, tag: string) {
  const rows: [id: string, fields: RowFields][] = [];
  const entries: [id: string, words: EntryWords][] = [];
  for (const id of ids) {
    const own = facts[id];
    const words = catalog(tag)[id];
    if (!own || !words) continue;
    const { title, summary, ...rest } = words;
    rows.push([id, [title, summary, markOf(own)]]);
    entries.push([id, rest]);
  }
  return { rows, entries };
}

/** The answer to each number in full width, for src/set-page.ts. */
function pages(catalog: Catalog): [number: string, text: string][] {
  const numbers = new Set(catalog.rows.map(({ number }) => number));
  return [...numbers].map((number) => {
    const { groups } = resolve(catalog, [number]);
    return [
      number,
      groups.map((group) => groupText(group, { catalog, width: MAX_WIDTH })).join(''),
    ];
  });
}

/** What `openTable` of src/data-file.ts reads. */
function tableText(entries: Iterable<readonly [key: string, value: unknown]>): string {
  const lines = Array.from(entries, ([key, value]) => `${key}\t${JSON.stringify(value)}`);
  return `\n${lines.join('\n')}\n`;
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
