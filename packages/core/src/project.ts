import type {
  Comparison,
  Ecosystem,
  Entry,
  Facts,
  InterfaceMessages,
  Locale,
  Owner,
  Question,
} from '#generated/schemas.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { File } from './file.ts';
import { openFile, type CleanSources } from './open-file.ts';
import type { Source } from './read.ts';
import type { Lock } from './state/lock.ts';
import type { SourceTexts } from './state/history-file.ts';
import { parseHistory, readHistory } from './state/parse-history.ts';
import { parseLock, readLock } from './state/parse-lock.ts';
import type { Standing, Tier } from './tier.ts';

export type { File };

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
  /** The file of it. */
  lockSource?: Source;
  /** Of the source language: the texts that translations were made from. */
  history?: SourceTexts | undefined;
}

/** Everything below one root, parsed and validated. */
export interface Project {
  readonly facts: Map<string, FactsFile>;
  readonly owners: Map<string, File<Owner>>;
  /** The steps of “which code do I return?”, by name. */
  readonly questions: Map<string, File<Question>>;
  /** By the codes compared: `401-403`. */
  readonly comparisons: Map<string, File<Comparison>>;
  /** Languages and frameworks that name the codes, by the key of the facts’ `constants`. */
  readonly ecosystems: Map<string, File<Ecosystem>>;
  readonly locales: Map<string, LocaleFiles>;
  readonly registry: Source | undefined;
  /** Paths that exist, readable or not, so that a broken file is not called missing. */
  readonly paths: ReadonlySet<string>;
}

/**
 * Parses and validates all sources; faults of both stages go into `diagnostics`.
 *
 * @param clean what is known to be in order is parsed only when something of it is asked for
 */
export function buildProject(
  sources: readonly Source[],
  diagnostics: Diagnostic[],
  clean?: CleanSources,
): Project {
  const project = {
    facts: new Map<string, FactsFile>(),
    owners: new Map<string, File<Owner>>(),
    questions: new Map<string, File<Question>>(),
    comparisons: new Map<string, File<Comparison>>(),
    ecosystems: new Map<string, File<Ecosystem>>(),
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
      const files = localeFiles(identity.tag);
      files.lockSource = source;
      addLater(files, 'lock', toolFile(source, diagnostics, clean, parseLock, lockOf));
      continue;
    }
    if (identity.kind === 'history') {
      const get = toolFile(source, diagnostics, clean, parseHistory, historyOf);
      addLater(localeFiles(identity.tag), 'history', get);
      continue;
    }
    const standing = 'tag' in identity ? standingOf(localeFiles(identity.tag)) : undefined;
    const opened = openFile(source, standing, diagnostics, clean);
    if (!opened) continue;
    // The validator is chosen by the same kind as the type below.
    const file = <T>(): File<T> => opened as File<T>;
    switch (identity.kind) {
      case 'facts':
        project.facts.set(
          identity.id,
          Object.assign(file<Facts>(), {
            id: identity.id,
            owner: identity.owner,
            number: identity.number,
          }),
        );
        break;
      case 'owner':
        project.owners.set(identity.owner, file<Owner>());
        break;
      case 'question':
        project.questions.set(identity.name, file<Question>());
        break;
      case 'comparison':
        project.comparisons.set(identity.name, file<Comparison>());
        break;
      case 'ecosystem':
        project.ecosystems.set(identity.name, file<Ecosystem>());
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

/** What tools wrote; where nothing was wrong before, it is read when somebody asks. */
function toolFile<T>(
  source: Source,
  into: Diagnostic[],
  clean: CleanSources | undefined,
  parse: (source: Source, into: Diagnostic[]) => T | undefined,
  readAgain: (source: Source) => T,
): () => T | undefined {
  if (clean?.has(source)) return () => readAgain(source);
  const before = into.length;
  const value = parse(source, into);
  if (into.length === before) clean?.add(source);
  return () => value;
}

function addLater<K extends 'lock' | 'history'>(
  files: LocaleFiles,
  name: K,
  get: () => LocaleFiles[K],
): void {
  Object.defineProperty(files, name, { get, enumerable: true });
}

const lockOf = once(readLock);
const historyOf = once(readHistory);

/** A process that checks again and again reads what stays the same once. */
function once<T>(read: (source: Source) => T): (source: Source) => T {
  const known = new WeakMap<Source, { readonly value: T }>();
  return (source) => {
    let kept = known.get(source);
    if (!kept) known.set(source, (kept = { value: read(source) }));
    return kept.value;
  };
}

/** Orders folder by folder, as a walk does. */
function sortKey(path: string): string {
  return path.replaceAll('/', '\0');
}

/** How much of itself a language promises; the source is always complete. */
export function localeTier({ locale }: LocaleFiles): Tier {
  return (locale?.value?.source ? undefined : locale?.value?.tier) ?? 'complete';
}

/** What the files of a language are part of. */
export function standingOf(files: LocaleFiles): Standing {
  return files.locale?.value?.source ? 'source' : localeTier(files);
}

/** The one locale all others are translated from. */
export function sourceLocale(project: Project): LocaleFiles | undefined {
  return [...project.locales.values()].find(({ locale }) => locale?.value?.source);
}

/** The locales that are translated, in the order of their tags. */
export function targetLocales(project: Project): LocaleFiles[] {
  return [...project.locales.values()].filter(({ locale }) => !locale?.value?.source);
}
