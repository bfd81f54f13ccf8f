import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ownWords } from './own-words.ts';

/* The only place where the site reads content: core's compiled files. */

export type StatusClass =
  | 'informational'
  | 'successful'
  | 'redirection'
  | 'client-error'
  | 'server-error';

export interface SourceRef {
  readonly document: string;
  readonly section?: string;
  readonly url: string;
}

export interface HeaderField {
  readonly name: string;
  readonly level: 'must' | 'should' | 'may';
  readonly in: 'request' | 'response';
}

export interface Facts {
  readonly id: string;
  readonly code: number;
  readonly owner: string;
  readonly class: StatusClass | null;
  readonly phrase: string;
  readonly formerPhrases: readonly ({ readonly phrase: string } & SourceRef)[];
  readonly state: 'registered' | 'temporary' | 'unused' | 'obsoleted' | 'unregistered';
  readonly expires?: string;
  readonly definedIn: readonly SourceRef[];
  readonly firstDefinedIn?: SourceRef;
  readonly seenIn: readonly ('response' | 'log')[];
  readonly cacheable?: 'heuristically' | 'explicitly' | 'never';
  readonly content: 'allowed' | 'none';
  readonly retry?: 'never' | 'after-change' | 'after-delay' | 'same-request';
  readonly method?: 'kept' | 'may-change' | 'get';
  readonly headers: readonly HeaderField[];
  readonly related: readonly string[];
  readonly constants: Readonly<Record<string, string>>;
  readonly example: { readonly request: string; readonly response: string };
  readonly deprecated?: true;
}

export interface Entry {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly causes: readonly string[];
  readonly client: readonly string[];
  readonly server: readonly string[];
  readonly visitor: { readonly title: string; readonly message: string };
  readonly headers: Readonly<Record<string, string>>;
  readonly related: Readonly<Record<string, string>>;
  readonly synonyms: readonly string[];
  /** Message key → tag of the language the message really is in. */
  readonly fallback?: Readonly<Record<string, string>>;
}

export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly documentation: string;
  readonly kind: string;
  readonly codes: readonly string[];
}

export interface Locale {
  readonly tag: string;
  readonly endonym: string;
  readonly direction: 'ltr' | 'rtl';
  readonly fallback: readonly string[];
  readonly source: boolean;
  readonly quotes: readonly [string, string];
}

export interface Count {
  /** All texts but the obsolete ones. */
  readonly total: number;
  readonly missing: number;
  readonly stale: number;
  /** Translated and not reviewed. */
  readonly translated: number;
  readonly reviewed: number;
  readonly obsolete: number;
  /** How much of `total` is up to date, 0 to 1. */
  readonly share: number;
}

/** How far a translation is. Also of languages that are too young to have pages. */
export interface Coverage extends Count {
  readonly locale: string;
  readonly endonym: string;
  readonly tiers: Readonly<Record<'titles' | 'summaries' | 'complete', Count>>;
  readonly fields: Readonly<Record<string, Count>>;
  /** By status id or namespace: the keys that wait for a translator. */
  readonly open: readonly {
    readonly file: string;
    readonly stale: readonly string[];
    readonly missing: readonly string[];
  }[];
}

/** One answer on the way to a code. */
export interface Step {
  readonly question: string;
  readonly answer: string;
}

/** Leads to another question, or ends at codes. */
export interface Answer {
  readonly id: string;
  readonly question?: string;
  /** One to three status ids, the best first. */
  readonly codes?: readonly string[];
  readonly sources?: readonly SourceRef[];
}

export interface Question {
  readonly id: string;
  /** The shortest way here. */
  readonly path: readonly Step[];
  readonly answers: readonly Answer[];
}

export interface Choose {
  readonly first: string;
  readonly questions: Readonly<Record<string, Question>>;
  /** By status id: every answer that names it. */
  readonly ways: Readonly<Record<string, readonly Step[]>>;
  readonly leftOut: readonly { readonly id: string; readonly why: string }[];
}

/** Two or three codes that people confuse. */
export interface Comparison {
  readonly id: string;
  readonly codes: readonly string[];
  readonly sources: readonly SourceRef[];
  /** Names of the facts that differ, and of those that are the same. */
  readonly differs: readonly string[];
  readonly agrees: readonly string[];
}

/** A language or framework whose constants the facts hold. Its name and its code are not translated. */
export interface Ecosystem {
  /** Key of the facts’ `constants`, and last part of the page’s address. */
  readonly id: string;
  readonly name: string;
  readonly documentation: string;
  /** What makes the constants known in a source file. */
  readonly setup: string;
  /** The first version that has every constant. */
  readonly since?: string;
}

/** The world of the tests is other content; turbo passes the variable to no build. */
export const compiled =
  process.env['POLYSTATUS_COMPILED'] ??
  dirname(createRequire(import.meta.url).resolve('@polystatus/core/compiled/facts.json'));

function load<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(compiled, ...path), 'utf8')) as T;
}

export const factsById = load<Record<string, Facts>>('facts.json');
export const ownersById = load<Record<string, Owner>>('owners.json');

export const locales = load<readonly Locale[]>('locales.json');
export const choose = load<Choose>('choose.json');
export const questions: readonly Question[] = Object.values(choose.questions);
export const comparisons: readonly Comparison[] = Object.values(
  load<Record<string, Comparison>>('comparisons.json'),
);
/** In the order of their names. */
export const ecosystems = load<readonly Ecosystem[]>('ecosystems.json');
/** Every language but the source. */
export const coverage = load<readonly Coverage[]>('coverage.json');
/** All statuses in the order readers see them: by number, the registry's first. */
export const statuses = load<readonly string[]>('ids.json').map((id) => facts(id));
export const owners: readonly Owner[] = Object.values(ownersById).filter(
  ({ codes }) => codes.length > 0,
);
const catalogs = new Map(
  locales.map(({ tag }) => [tag, load<Record<string, Entry>>('catalogs', `${tag}.json`)]),
);

export function facts(id: string): Facts {
  return found(factsById[id], id);
}

export function hasStatus(id: string): boolean {
  return Object.hasOwn(factsById, id);
}

export function catalog(tag: string): Record<string, Entry> {
  return found(catalogs.get(tag), tag);
}

export function entry(tag: string, id: string): Entry {
  return found(catalog(tag)[id], `${tag} ${id}`);
}

export function owner(id: string): Owner {
  return found(ownersById[id], id);
}

export function locale(tag: string): Locale {
  return found(
    locales.find((item) => item.tag === tag),
    tag,
  );
}

export const sourceLocale: Locale = found(
  locales.find(({ source }) => source),
  'source locale',
);

const fallbackWords = load<Record<string, Record<string, string>>>('fallback-words.json');

/** The interface words that a language has itself, by namespace, as i18next takes them. */
export function resources(tag: string): Record<string, object> {
  const folder = join('ui', tag);
  const fallen = fallbackWords[tag] ?? {};
  return Object.fromEntries(
    readdirSync(join(compiled, folder)).map((file) => {
      const name = file.replace(/\.json$/, '');
      const isOwn = (key: string) => !Object.hasOwn(fallen, `${name}:${key}`);
      return [name, ownWords(load<object>(folder, file), isOwn)];
    }),
  );
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The compiled content has no ${name}.`);
  return value;
}
