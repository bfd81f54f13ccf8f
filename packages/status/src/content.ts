import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Choose,
  Comparison,
  Coverage,
  Ecosystem,
  Entry,
  Facts,
  Locale,
  Owner,
  Sender,
} from '../generated/compiled.ts';
import type { Dates } from './file-dates.ts';
import { wordsAlong, type Messages, type OwnWords } from './translate.ts';

type Table<Value> = Readonly<Record<string, Value>>;

/** Where a language can appear; each includes the ones before. */
const PLACES = ['titles', 'apps', 'site'] as const satisfies readonly Locale['reach'][];

/** What core compiled, read when it is asked for. */
export interface Content {
  /** Ids in the order readers see them. */
  readonly ids: readonly string[];
  readonly facts: Table<Facts>;
  readonly owners: Table<Owner>;
  /** All languages; names are all that there is of some. */
  readonly locales: readonly Locale[];
  /** Those that appear in a place, by what they promise. */
  readonly localesOf: (place: Locale['reach']) => readonly Locale[];
  readonly choose: Choose;
  readonly comparisons: Table<Comparison>;
  readonly ecosystems: readonly Ecosystem[];
  readonly senders: Table<Sender>;
  readonly coverage: readonly Coverage[];
  /** When files came and changed last, as far as it is known. */
  readonly dates: Dates;
  /** All entries of a language by id. */
  readonly catalog: (tag: string) => Table<Entry>;
  /** Names of the namespaces, the same in every language. */
  readonly namespaces: readonly string[];
  /** The words of a namespace, each language’s own: the one that is asked for, then its fallbacks. */
  readonly chain: (tag: string, namespace: string) => readonly OwnWords[];
  /** The same as one table. */
  readonly words: (tag: string, namespace: string) => Messages;
}

/**
 * Opens a folder of compiled content, for builds: it reads files.
 *
 * @param folder absolute path of a `compiled/`
 * @throws {Error} from whatever is asked for and is not there; `pnpm build` makes it
 * @example openContent(folder).catalog('tr')['404'].title // 'Bulunamadı'
 */
export function openContent(folder: string): Content {
  const known = new Map<string, unknown>();
  const read = <Value>(path: string): Value => {
    if (!known.has(path))
      known.set(path, JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8')));
    return known.get(path) as Value;
  };
  const chain = (tag: string, namespace: string): OwnWords[] => {
    const { fallback = [] } = read<Locale[]>('locales').find((locale) => locale.tag === tag) ?? {};
    return [tag, ...fallback].map((own) => ({
      tag: own,
      messages: read<Messages>(`ui/${own}/${namespace}`),
    }));
  };
  return {
    get ids() {
      return read<string[]>('ids');
    },
    get facts() {
      return read<Table<Facts>>('facts');
    },
    get owners() {
      return read<Table<Owner>>('owners');
    },
    get locales() {
      return read<Locale[]>('locales');
    },
    localesOf: (place) =>
      read<Locale[]>('locales').filter(
        ({ reach }) => PLACES.indexOf(reach) >= PLACES.indexOf(place),
      ),
    get choose() {
      return read<Choose>('choose');
    },
    get comparisons() {
      return read<Table<Comparison>>('comparisons');
    },
    get ecosystems() {
      return read<Ecosystem[]>('ecosystems');
    },
    get senders() {
      return read<Table<Sender>>('senders');
    },
    get coverage() {
      return read<Coverage[]>('coverage');
    },
    get dates() {
      return read<Dates>('dates');
    },
    catalog: (tag) => read(`catalogs/${tag}`),
    get namespaces() {
      const [{ tag } = { tag: '' }] = read<Locale[]>('locales');
      return readdirSync(join(folder, 'ui', tag)).map((name) => name.replace(/\.json$/, ''));
    },
    chain,
    words: (tag, namespace) => wordsAlong(chain(tag, namespace)),
  };
}
