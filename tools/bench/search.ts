import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import {
  createSearch,
  documents,
  fold,
  loadSearch,
  type Search,
  type SearchDocument,
} from '@polystatus/status/search';
import { measureQuestions } from '../measure/search/measure-questions.ts';
import { miniSearch } from '../measure/search/mini-search.ts';
import { spellingsOf } from '../measure/search/spellings.ts';
import type { Bench } from '../measure/bench.ts';
import { median } from '../measure/rounds.ts';
import { root } from '../run.ts';

const GOAL = 0.99;
/** Queries of each language where it is enough that it runs. */
const QUICK = 100;
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

/**
 * Every name of every code, as readers spell and misspell it. A query is a hit if the entry, or
 * one that has the very same name, stands at rank 1 or 2. MiniSearch with the same fold and the
 * same fields answers the same queries, as the one to beat. Then everyday questions.
 */
export async function run(bench: Bench): Promise<void> {
  // Those that the site and the command line search in; the API alone searches in the others.
  const locales = json<{ tag: string; reach: string }[]>('locales.json').filter(
    ({ reach }) => reach === 'site',
  );
  const rows = locales.map(({ tag }) => measure(tag, bench.quick ? QUICK : Infinity));
  const moduleBytes = await moduleSize();
  measureQuestions(bench, moduleBytes);
  bench.table(
    'search',
    rows.map(({ locale, entries, names, queries, first, hits, shared }) => ({
      locale,
      entries,
      names,
      queries,
      'rank 1, %': percent(first, queries),
      'rank 1–2, %': percent(hits, queries),
      'of them by the same name': shared,
      goal: `≥ ${percent(GOAL, 1)}${hits / queries < GOAL ? ', missed' : ''}`,
    })),
  );
  bench.table(
    'search: cost',
    rows.flatMap(({ locale, p50, p99, load, dataBytes, queries, hits, miniSearch }) => [
      {
        locale,
        who: '@polystatus/status/search',
        'ms (median)': p50,
        'ms (99 %)': p99,
        'ms to load': load,
        'rank 1–2, %': percent(hits, queries),
        'B gzip, code': moduleBytes,
        'B gzip, data': dataBytes,
      },
      {
        locale,
        who: 'MiniSearch',
        'ms (99 %)': miniSearch.p99,
        'rank 1–2, %': percent(miniSearch.hits, queries),
        'B gzip, data': miniSearch.indexBytes,
      },
    ]),
  );
  bench.table(
    'search: rank 1–2 by spelling, %',
    rows.map(({ locale, bySpelling }) => ({ locale, ...bySpelling })),
  );
  if (bench.misses)
    bench.table(
      'search: missed',
      rows.flatMap(({ locale, misses }) => misses.map((query) => ({ locale, query }))),
    );
}

function measure(locale: string, most: number): Row {
  const list = documents(json('facts.json'), json('owners.json'), json(`catalogs/${locale}.json`));
  const data = createSearch(list).serialize();
  const load = median(Array.from({ length: 15 }, () => time(() => loadSearch(data))));
  const engine = loadSearch(data);
  const all = list.flatMap((document) => casesOf(document, list, locale));
  const step = Math.ceil(all.length / Math.min(all.length, most));
  const cases = all.filter((_, at) => at % step === 0);
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
        return [
          name,
          percent(
            count(of, ({ hit }) => hit),
            of.length,
          ),
        ];
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
  const result = await build({
    stdin: {
      contents: "export { loadSearch } from '@polystatus/status/search'",
      resolveDir: join(root, 'tools'),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return gzip(result.outputFiles[0]?.text ?? '');
}

function percent(part: number, whole: number): number {
  return (100 * part) / whole;
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

function count<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.filter(test).length;
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, compiled), 'utf8')) as T;
}
