import { hash } from 'node:crypto';
import type { Locale, Owner } from '#generated/schemas.ts';
import { statusPath } from '@polystatus/status/id';
import type { Diagnostic } from '../report/diagnostic.ts';
import type { File } from '../parse/file.ts';
import type { Identity } from '../read/identity.ts';
import { openFile } from '../validate/open-file.ts';
import { ownerName } from './owner-name.ts';
import { buildProject, inOrder, type Project } from '../validate/project.ts';
import type { ReadResult, Source } from '../read/read.ts';
import { digestOf } from '../read/source.ts';
import type { SourceTexts } from '../state/history-file.ts';
import { lockPath, type Lock } from '../state/lock.ts';
import { localeFile, nameOf, wordsPath } from '../state/message-id.ts';
import { pointLines } from '../state/moved-points.ts';
import { parseHistory, readHistory } from '../state/parse-history.ts';
import { parseLock, readLock } from '../state/parse-lock.ts';
import type { Standing } from '../validate/tier.ts';
import type { Language } from './language.ts';
import type { Memory, Opened } from './memory.ts';

interface WordsFile {
  readonly path: string;
  readonly tag: string;
  /** `404`, `ui/site`. */
  readonly name: string;
}

/** All files of a check by their paths; each is opened when the first one asks for it. */
export class Shelf {
  /** In the order of a walk. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What exists, readable or not. */
  readonly paths: ReadonlySet<string>;
  readonly unread: readonly Diagnostic[];
  readonly languages: ReadonlyMap<string, Language>;
  /** The one that all others are translated from. */
  readonly source: Language | undefined;
  readonly #memory: Memory;
  readonly #digests: ReadonlyMap<string, string>;
  readonly #ownersKey: string;
  readonly #byKind: ReadonlyMap<Identity['kind'], readonly Source[]>;
  /** The files of words of each language: its entries, then its namespaces. */
  readonly #words: ReadonlyMap<string, readonly WordsFile[]>;
  readonly #points = new Map<string, ReadonlyMap<string, string>>();
  #owners: Language['owners'] | undefined;
  #project: Project | undefined;

  constructor({ sources, diagnostics }: ReadResult, memory: Memory) {
    const ordered = inOrder(sources);
    this.sources = new Map(ordered.map((source) => [source.path, source]));
    this.paths = new Set([...this.sources.keys(), ...diagnostics.map(({ file }) => file)]);
    this.unread = diagnostics;
    this.#memory = memory;
    this.#digests = new Map(ordered.map((source) => [source.path, digestOf(source)]));
    this.#byKind = Map.groupBy(ordered, ({ identity }) => identity.kind);
    this.#ownersKey = this.keyOf(this.ofKind('owner'));
    this.#words = Map.groupBy(wordsIn(ordered), ({ tag }) => tag);
    const tags = new Set(
      ordered.flatMap(({ identity }) => ('tag' in identity ? [identity.tag] : [])),
    );
    this.languages = new Map([...tags].map((tag) => [tag, this.#languageOf(tag)]));
    this.source = [...this.languages.values()].find(({ isSource }) => isSource);
  }

  /** In the order of a walk; every rule about many files asks for some. */
  ofKind(kind: Identity['kind']): readonly Source[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** The files of words of a language: its entries, then its namespaces. */
  wordsOf(tag: string): readonly WordsFile[] {
    return this.#words.get(tag) ?? [];
  }

  /** Names the state of some files. */
  keyOf(sources: Iterable<Source>): string {
    const parts = Array.from(sources, ({ path }) => `${path} ${this.#digest(path)}`);
    return hash('sha1', parts.join('\n'));
  }

  /** Names all that the rules of a single file are given. */
  keyOfFile({ path, identity }: Source): string {
    const tag = 'tag' in identity ? identity.tag : undefined;
    const beside = tag === undefined ? [] : [localeFile(tag), ...this.#besideWords(identity)];
    const parts = [path, ...beside].map((name) => `${name} ${this.#digest(name)}`);
    // Where its points came from, which their order alone does not tell.
    const points = identity.kind === 'entry' ? this.#pointsOf(identity.tag).get(identity.id) : '';
    return hash(
      'sha1',
      [...parts, tag === undefined ? '' : this.#ownersKey, points ?? ''].join('\n'),
    );
  }

  #besideWords(identity: Identity): string[] {
    const { source } = this;
    if (identity.kind !== 'entry' && identity.kind !== 'messages') return [];
    const original = source && wordsPath(source.tag, identity);
    return [
      ...(source ? [localeFile(source.tag), original ?? ''] : []),
      ...(identity.kind === 'entry' ? [`content/${statusPath(identity.id)}`] : []),
    ];
  }

  /** What the lock of a language says of the points of each entry, as it is written. */
  #pointsOf(tag: string): ReadonlyMap<string, string> {
    let points = this.#points.get(tag);
    if (!points) {
      const text = this.sources.get(lockPath(tag))?.text ?? '';
      this.#points.set(tag, (points = pointLines(text)));
    }
    return points;
  }

  #digest(path: string): string {
    return this.#digests.get(path) ?? '';
  }

  /** A file of facts or words, as far as it can be understood. */
  file(path: string): Opened<File<unknown>> | undefined {
    const source = this.sources.get(path);
    if (!source) return undefined;
    const { identity } = source;
    const language = identity.kind === 'entry' ? this.languages.get(identity.tag) : undefined;
    const standing = language && (language.isSource ? 'source' : language.tier);
    return this.#opened(source, standing, (into, isSound) =>
      openFile(source, standing, into, isSound),
    );
  }

  lock(tag: string): Opened<Lock> | undefined {
    const source = this.sources.get(`locales/${tag}/lock.json`);
    return (
      source &&
      this.#opened(source, undefined, (into, isSound) =>
        isSound ? readLock(source) : parseLock(source, into),
      )
    );
  }

  history(tag: string): Opened<SourceTexts> | undefined {
    const source = this.sources.get(`locales/${tag}/history.json`);
    return (
      source &&
      this.#opened(source, undefined, (into, isSound) =>
        isSound ? readHistory(source) : parseHistory(source, into),
      )
    );
  }

  #opened<T>(
    source: Source,
    standing: Standing | undefined,
    open: (into: Diagnostic[], isSound: boolean) => T | undefined,
  ): Opened<T> {
    const { path } = source;
    const key = `${this.#digest(path)} ${standing ?? ''}`;
    const known = this.#memory.opened.get(path);
    // One kind of file stands at each path, and each kind is opened by one function.
    if (known?.key === key) return known as Opened<T>;
    const faults: Diagnostic[] = [];
    const record = this.#memory.files[path];
    const isSound = record?.state === 'sound' && record.key === this.keyOfFile(source);
    const opened = { key, value: open(faults, isSound), faults };
    this.#memory.opened.set(path, opened);
    return opened;
  }

  #languageOf(tag: string): Language {
    const locale = this.file(localeFile(tag))?.value?.value as Locale | undefined;
    const owners = (): Language['owners'] => (this.#owners ??= this.#ownersNow());
    return {
      tag,
      locale,
      isSource: locale?.source === true,
      tier: (locale?.source ? undefined : locale?.tier) ?? 'complete',
      get owners() {
        return owners();
      },
    };
  }

  #ownersNow(): Language['owners'] {
    return this.ofKind('owner').flatMap(({ path }) => {
      const file = this.file(path)?.value;
      // The validator is chosen by the same kind.
      return (file && ownerName(file as File<Owner>)) ?? [];
    });
  }

  /** The files of a check as what compiles and edits them wants them: all open. */
  project(): Project {
    return (this.#project ??= this.projectOf([...this.sources.values()], this.unread));
  }

  /** The same of some files only. */
  projectOf(sources: readonly Source[], unread: readonly Diagnostic[] = []): Project {
    return buildProject(sources, [...unread], {
      file: ({ path }) => this.file(path)?.value,
      lock: ({ identity }) => ('tag' in identity ? this.lock(identity.tag)?.value : undefined),
      history: ({ identity }) =>
        'tag' in identity ? this.history(identity.tag)?.value : undefined,
    });
  }
}

function wordsIn(sources: readonly Source[]): WordsFile[] {
  return (['entry', 'messages'] as const).flatMap((kind) =>
    sources.flatMap(({ path, identity }) =>
      identity.kind === kind ? [{ path, tag: identity.tag, name: nameOf(identity) }] : [],
    ),
  );
}
