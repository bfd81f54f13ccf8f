import type { Entry, Facts, InterfaceMessages, Locale, Owner } from '#generated/schemas.ts';
import type { Diagnostic } from './diagnostic.ts';
import { messagesOf, type Message } from './message.ts';
import { parse, type Parsed } from './parse.ts';
import type { Source } from './read.ts';
import type { Lock } from './state/lock.ts';
import { parseLock } from './state/parse-lock.ts';
import type { Tier } from './tier.ts';
import { validate } from './validate.ts';

/** A parsed file. `value` is there only where the schema is satisfied. */
export interface File<T> {
  readonly parsed: Parsed;
  readonly value: T | undefined;
  /** All strings of the file, also where the schema is not satisfied. */
  readonly messages: readonly Message[];
}

export interface FactsFile extends File<Facts> {
  readonly id: string;
  readonly owner: string;
  readonly number: string;
}

/** An entry as far as it is translated: a language’s tier may promise less than all of it. */
export type EntryDraft = Partial<Omit<Entry, 'visitor'>> & {
  readonly visitor?: Partial<Entry['visitor']>;
};

export interface LocaleFiles {
  readonly tag: string;
  locale: File<Locale> | undefined;
  readonly entries: Map<string, File<EntryDraft>>;
  readonly namespaces: Map<string, File<InterfaceMessages>>;
  /** What was known of its translations when they last matched their source. */
  lock: Lock | undefined;
}

/** Everything below one root, parsed and validated. */
export interface Project {
  readonly facts: Map<string, FactsFile>;
  readonly owners: Map<string, File<Owner>>;
  readonly locales: Map<string, LocaleFiles>;
  readonly registry: Source | undefined;
  /** Paths that exist, readable or not, so that a broken file is not called missing. */
  readonly paths: ReadonlySet<string>;
}

/** Parses and validates all sources; faults of both stages go into `diagnostics`. */
export function buildProject(sources: readonly Source[], diagnostics: Diagnostic[]): Project {
  const project = {
    facts: new Map<string, FactsFile>(),
    owners: new Map<string, File<Owner>>(),
    locales: new Map<string, LocaleFiles>(),
    registry: undefined as Source | undefined,
    paths: new Set([...sources.map(({ path }) => path), ...diagnostics.map(({ file }) => file)]),
  };
  const localeFiles = (tag: string): LocaleFiles => {
    let files = project.locales.get(tag);
    if (!files)
      project.locales.set(
        tag,
        (files = {
          tag,
          locale: undefined,
          entries: new Map(),
          namespaces: new Map(),
          lock: undefined,
        }),
      );
    return files;
  };
  // Whatever order the sources come in, the project and all that follows from it is the same.
  const ordered = [...sources].sort((a, b) => (sortKey(a.path) < sortKey(b.path) ? -1 : 1));
  for (const { identity } of ordered) if ('tag' in identity) localeFiles(identity.tag);
  // How much an entry must hold is said in its language’s locale file.
  const isLocale = ({ identity }: Source): boolean => identity.kind === 'locale';
  for (const source of [
    ...ordered.filter(isLocale),
    ...ordered.filter((other) => !isLocale(other)),
  ]) {
    const { identity } = source;
    if (identity.kind === 'registry') {
      project.registry = source;
      continue;
    }
    if (identity.kind === 'lock') {
      localeFiles(identity.tag).lock = parseLock(source, diagnostics);
      continue;
    }
    const parsed = parse(source, diagnostics);
    if (!parsed) continue;
    // The validator is chosen by the same kind as the type below.
    const tier = 'tag' in identity ? localeTier(localeFiles(identity.tag)) : undefined;
    const file = <T>(): File<T> => ({
      parsed,
      value: validate(parsed, tier) ? (parsed.value as T) : undefined,
      messages: messagesOf(parsed.value),
    });
    switch (identity.kind) {
      case 'facts':
        project.facts.set(identity.id, {
          ...file<Facts>(),
          id: identity.id,
          owner: identity.owner,
          number: identity.number,
        });
        break;
      case 'owner':
        project.owners.set(identity.owner, file<Owner>());
        break;
      case 'locale':
        localeFiles(identity.tag).locale = file<Locale>();
        break;
      case 'entry':
        localeFiles(identity.tag).entries.set(identity.id, file<EntryDraft>());
        break;
      case 'messages':
        localeFiles(identity.tag).namespaces.set(identity.namespace, file<InterfaceMessages>());
        break;
    }
  }
  return project;
}

/** Orders folder by folder, as a walk does. */
function sortKey(path: string): string {
  return path.replaceAll('/', '\0');
}

/** How much of itself a language promises; the source is always complete. */
export function localeTier({ locale }: LocaleFiles): Tier {
  return (locale?.value?.source ? undefined : locale?.value?.tier) ?? 'complete';
}

/** The one locale all others are translated from. */
export function sourceLocale(project: Project): LocaleFiles | undefined {
  return [...project.locales.values()].find(({ locale }) => locale?.value?.source);
}

/** The locales that are translated, in the order of their tags. */
export function targetLocales(project: Project): LocaleFiles[] {
  return [...project.locales.values()].filter(({ locale }) => !locale?.value?.source);
}
