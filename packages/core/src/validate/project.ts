import type {
  Comparison,
  Ecosystem,
  Entry,
  Facts,
  InterfaceMessages,
  Locale,
  Owner,
  Question,
  Sender,
} from '#generated/schemas.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import type { File } from '../parse/file.ts';
import { openFile } from './open-file.ts';
import type { Source } from '../read/read.ts';
import type { Lock } from '../state/lock.ts';
import type { SourceTexts } from '../state/history-file.ts';
import { parseHistory } from '../state/parse-history.ts';
import { parseLock } from '../state/parse-lock.ts';
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
  /** Who sends responses and gives no code a meaning of its own. */
  readonly senders: Map<string, File<Sender>>;
  readonly locales: Map<string, LocaleFiles>;
  readonly registry: Source | undefined;
  /** Paths that exist, readable or not, so that a broken file is not called missing. */
  readonly paths: ReadonlySet<string>;
}

/** How sources become files; a check that knows them already has its own. */
export interface Opener {
  file(
    source: Source,
    standing: Standing | undefined,
    into: Diagnostic[],
  ): File<unknown> | undefined;
  lock(source: Source, into: Diagnostic[]): Lock | undefined;
  history(source: Source, into: Diagnostic[]): SourceTexts | undefined;
}

const ANEW: Opener = { file: openFile, lock: parseLock, history: parseHistory };

/** Parses and validates all sources; faults of both stages go into `diagnostics`. */
export function buildProject(
  sources: readonly Source[],
  diagnostics: Diagnostic[],
  open: Opener = ANEW,
): Project {
  const project = {
    facts: new Map<string, FactsFile>(),
    owners: new Map<string, File<Owner>>(),
    questions: new Map<string, File<Question>>(),
    comparisons: new Map<string, File<Comparison>>(),
    ecosystems: new Map<string, File<Ecosystem>>(),
    senders: new Map<string, File<Sender>>(),
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
  const ordered = inOrder(sources);
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
    // They say when a file changed; nothing in a project follows from that.
    if (identity.kind === 'dates') continue;
    if (identity.kind === 'lock') {
      localeFiles(identity.tag).lock = open.lock(source, diagnostics);
      continue;
    }
    if (identity.kind === 'history') {
      localeFiles(identity.tag).history = open.history(source, diagnostics);
      continue;
    }
    const standing = 'tag' in identity ? standingOf(localeFiles(identity.tag)) : undefined;
    const opened = open.file(source, standing, diagnostics);
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
      case 'sender':
        project.senders.set(identity.name, file<Sender>());
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
export function inOrder<T extends { readonly path: string }>(files: readonly T[]): T[] {
  return files
    .map((file) => ({ file, key: file.path.replaceAll('/', '\0') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ file }) => file);
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
