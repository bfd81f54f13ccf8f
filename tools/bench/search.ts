import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import {
  createSearch,
  documents,
  fold,
  loadSearch,
  type Search,
  type SearchDocument,
} from '../../packages/search/src/index.ts';
import { miniSearch } from '../../packages/search/test/mini-search.ts';
import { spellingsOf } from '../../packages/search/test/spellings.ts';

/*
 * pnpm bench search: every name of every code, as readers spell and misspell it.
 *
 * A query is a hit if the entry, or one that has the very same name, stands at rank 1 or 2.
 * MiniSearch with the same fold and the same fields answers the same queries, as the one to beat.
 */
const GOAL = 0.99;
const compiled = new URL('../../packages/core/compiled/', import.meta.url);

interface Case {
  readonly id: string;
  readonly spelling: string;
  readonly query: string;
  /** Entries that carry the same name. */
  readonly same: ReadonlySet<string>;
}

interface Row {
  readonly locale: string;
  readonly entries: number;
  readonly names: number;
  readonly queries: number;
  readonly first: number;
  readonly hits: number;
  readonly shared: number;
  readonly p50: number;
  readonly p99: number;
  readonly load: number;
  readonly dataBytes: number;
  readonly bySpelling: Readonly<Record<string, number>>;
  readonly miniSearch: { readonly hits: number; readonly p99: number; readonly indexBytes: number };
  readonly misses: readonly string[];
}

export async function run(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const locales = json<{ tag: string }[]>('locales.json');
  const moduleBytes = await moduleSize();
  const rows = locales.map(({ tag }) => measure(tag));
  if (args.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ moduleBytes, rows })}\n`);
    return;
  }
  for (const row of rows) print(row, moduleBytes, args.includes('--misses'));
  const below = rows.filter(({ hits, queries }) => hits / queries < GOAL);
  process.stdout.write(
    below.length === 0
      ? `Every language reaches ${percent(GOAL, 1)} at rank 1 or 2.\n`
      : `Below ${percent(GOAL, 1)}: ${below.map(({ locale }) => locale).join(', ')}\n`,
  );
}

function measure(locale: string): Row {
  const list = documents(json('facts.json'), json('owners.json'), json(`catalogs/${locale}.json`));
  const data = createSearch(list).serialize();
  const load = median(Array.from({ length: 15 }, () => time(() => loadSearch(data))));
  const engine = loadSearch(data);
  const cases = list.flatMap((document) => casesOf(document, list, locale));
  for (const { query } of cases.slice(0, 500)) engine.search(query); // warm up
  const times: number[] = [];
  const found = cases.map((one) => {
    let results: ReturnType<Search['search']> = [];
    times.push(time(() => (results = engine.search(one.query))));
    const top = results.slice(0, 2).map(({ id }) => id);
    const own = top.includes(one.id);
    return {
      ...one,
      first: top[0] === one.id,
      own,
      hit: own || top.some((id) => one.same.has(id)),
    };
  });
  const spellings = [...new Set(found.map(({ spelling }) => spelling))];
  times.sort((a, b) => a - b);
  return {
    locale,
    entries: list.length,
    names: list.flatMap(namesOf).length,
    queries: found.length,
    first: count(found, ({ first }) => first),
    hits: count(found, ({ hit }) => hit),
    shared: count(found, ({ hit, own }) => hit && !own),
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    load,
    dataBytes: gzip(data),
    bySpelling: Object.fromEntries(
      spellings.map((name) => {
        const of = found.filter(({ spelling }) => spelling === name);
        return [name, count(of, ({ hit }) => hit) / of.length];
      }),
    ),
    miniSearch: measureMiniSearch(list, cases),
    misses: found
      .filter(({ hit }) => !hit)
      .map(({ id, query, spelling }) => `${id}  ${query}  (${spelling})`),
  };
}

function measureMiniSearch(
  list: readonly SearchDocument[],
  cases: readonly Case[],
): Row['miniSearch'] {
  const engine = miniSearch(list);
  const times: number[] = [];
  const hits = count(cases, ({ query, id, same }) => {
    let top: string[] = [];
    times.push(time(() => (top = engine.search(query).slice(0, 2))));
    return top.some((one) => one === id || same.has(one));
  });
  times.sort((a, b) => a - b);
  return {
    hits,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    indexBytes: gzip(engine.index()),
  };
}

function namesOf({ title, phrase, formerPhrases, synonyms }: SearchDocument): string[] {
  return [...new Set([title, phrase, ...formerPhrases, ...synonyms])];
}

function casesOf(document: SearchDocument, list: readonly SearchDocument[], tag: string): Case[] {
  return namesOf(document).flatMap((name) => {
    const key = squeezed(name);
    const same = new Set(
      list
        .filter((other) => namesOf(other).some((own) => squeezed(own) === key))
        .map(({ id }) => id),
    );
    return [...spellingsOf(name, tag)].map(([spelling, query]) => ({
      id: document.id,
      spelling,
      query,
      same,
    }));
  });
}

/** The module as the site ships it: bundled, minified, gzip 9. */
async function moduleSize(): Promise<number> {
  const entry = fileURLToPath(new URL('../../packages/search/src/index.ts', import.meta.url));
  const result = await build({
    stdin: { contents: `export { loadSearch } from ${JSON.stringify(entry)}`, resolveDir: '/' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return gzip(result.outputFiles[0]?.text ?? '');
}

function print(row: Row, moduleBytes: number, misses: boolean): void {
  const { queries } = row;
  const lines = [
    `${row.locale}  ${row.entries} entries, ${row.names} names, ${queries} queries`,
    `    rank 1: ${percent(row.first, queries)}   rank 1–2: ${percent(row.hits, queries)}   (${row.shared} by an entry with the same name)`,
    ...Object.entries(row.bySpelling).map(
      ([name, share]) => `    ${name.padEnd(16)} ${percent(share, 1).padStart(7)}`,
    ),
    `    p50 ${row.p50.toFixed(2)} ms, p99 ${row.p99.toFixed(2)} ms, load ${row.load.toFixed(1)} ms`,
    `    module ${moduleBytes} B + data ${row.dataBytes} B = ${((moduleBytes + row.dataBytes) / 1000).toFixed(1)} kB gzip`,
    `    MiniSearch: rank 1–2 ${percent(row.miniSearch.hits, queries)}, p99 ${row.miniSearch.p99.toFixed(2)} ms, index ${row.miniSearch.indexBytes} B`,
    ...(misses ? row.misses.map((miss) => `    missed: ${miss}`) : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

function squeezed(name: string): string {
  return fold(name).replaceAll(' ', '');
}

function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function time(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function count<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.filter(test).length;
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, compiled), 'utf8')) as T;
}

if (import.meta.main) await run();
