import type { Entry, Facts, InterfaceMessages, Locale, Owner } from '#generated/schemas.ts';
import type { Diagnostic } from './diagnostic.ts';
import { messagesOf, type Message } from './message.ts';
import { parse, type Parsed } from './parse.ts';
import type { Source } from './read.ts';
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

export interface LocaleFiles {
  readonly tag: string;
  locale: File<Locale> | undefined;
  readonly entries: Map<string, File<Entry>>;
  readonly namespaces: Map<string, File<InterfaceMessages>>;
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
        (files = { tag, locale: undefined, entries: new Map(), namespaces: new Map() }),
      );
    return files;
  };
  for (const source of sources) {
    const { identity } = source;
    if (identity.kind === 'registry') {
      project.registry = source;
      continue;
    }
    if ('tag' in identity) localeFiles(identity.tag);
    const parsed = parse(source, diagnostics);
    if (!parsed) continue;
    // The validator is chosen by the same kind as the type below.
    const file = <T>(): File<T> => ({
      parsed,
      value: validate(parsed) ? (parsed.value as T) : undefined,
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
        localeFiles(identity.tag).entries.set(identity.id, file<Entry>());
        break;
      case 'messages':
        localeFiles(identity.tag).namespaces.set(identity.namespace, file<InterfaceMessages>());
        break;
    }
  }
  return project;
}

/** The one locale all others are translated from. */
export function sourceLocale(project: Project): LocaleFiles | undefined {
  return [...project.locales.values()].find(({ locale }) => locale?.value?.source);
}

/** The locales that are translated, in the order of their tags. */
export function targetLocales(project: Project): LocaleFiles[] {
  return [...project.locales.values()].filter(({ locale }) => !locale?.value?.source);
}
