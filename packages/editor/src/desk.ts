import { travellingMessages } from '@polystatus/authoring';
import {
  check,
  emptyMemory,
  identify,
  read,
  targetLocales,
  type CheckResult,
  type Diagnostic,
  type LocaleFiles,
  type Memory,
  type Project,
  type ReadResult,
  type Source,
} from '@polystatus/core';
import { localePath, type MessageState } from '@polystatus/core/state';
import type { EntryName, MessageName } from './protocol.ts';
import { stampOf } from './stamp-of.ts';

/** The project as it was read and checked once. */
export class Snapshot {
  readonly root: string;
  readonly checked: CheckResult;
  readonly #read: ReadResult;
  readonly #memory: Memory;
  readonly #texts: ReadonlyMap<string, Source>;
  #faults: ReadonlyMap<string, readonly Diagnostic[]> | undefined;
  readonly #states = new Map<string, ReadonlyMap<string, MessageState>>();

  constructor(root: string, memory: Memory) {
    this.root = root;
    this.#read = read(root);
    this.#memory = memory;
    this.#texts = new Map(this.sources.map((source) => [source.path, source]));
    this.checked = this.checkWith(this.sources);
  }

  get sources(): readonly Source[] {
    return this.#read.sources;
  }

  get project(): Project {
    return this.checked.project();
  }

  /** Checks the project as it would be with these files. */
  checkWith(sources: readonly Source[]): CheckResult {
    const today = new Date().toISOString().slice(0, 10);
    const { diagnostics } = this.#read;
    return check({ sources: [...sources], diagnostics }, today, undefined, this.#memory);
  }

  /** How many faults the check found in a file. */
  faultsIn(path: string): number {
    this.#faults ??= Map.groupBy(this.checked.diagnostics, ({ file }) => file);
    return this.#faults.get(path)?.length ?? 0;
  }

  textOf(path: string): string | undefined {
    return this.#texts.get(path)?.text;
  }

  /** A locale that is translated; never the source. */
  target(tag: string): LocaleFiles | undefined {
    return targetLocales(this.project).find((files) => files.tag === tag);
  }

  /** Every message of a language by its id, and each list of own words as one. */
  statesOf(tag: string): ReadonlyMap<string, MessageState> {
    let known = this.#states.get(tag);
    if (!known) {
      const files = this.target(tag);
      const states = files ? travellingMessages(this.project, files) : [];
      known = new Map(states.map((message) => [message.id, message]));
      this.#states.set(tag, known);
    }
    return known;
  }

  /** Entries and namespaces of a language whose files are there and cannot be understood. */
  unreadable(tag: string): string[] {
    const files = this.target(tag);
    return [...this.project.paths].flatMap((path) => {
      const identity = identify(path);
      if (!files || !identity || !('tag' in identity) || identity.tag !== tag) return [];
      if (identity.kind === 'entry') return files.entries.has(identity.id) ? [] : [identity.id];
      if (identity.kind !== 'messages' || files.namespaces.has(identity.namespace)) return [];
      return [`ui/${identity.namespace}`];
    });
  }

  /** A message is looked up, so no name a browser sends ever becomes a path. */
  message({ locale, id, key }: MessageName): MessageState | undefined {
    const message = this.statesOf(locale).get(`${id}.${key}`);
    return message?.file === id ? message : undefined;
  }
}

/** Where the translation of an entry stands below the root, whether it is there or not. */
export function translationPath({ locale, id }: EntryName): string {
  return `locales/${locale}/${localePath(id)}`;
}

/** One root under edit; reads it again whenever a file below it changed. */
export class Desk {
  readonly root: string;
  readonly #memory = emptyMemory();
  #stamp = '';
  #snapshot: Snapshot | undefined;

  constructor(root: string) {
    this.root = root;
  }

  snapshot(): Snapshot {
    const stamp = stampOf(this.root);
    if (!this.#snapshot || stamp !== this.#stamp) {
      this.#snapshot = new Snapshot(this.root, this.#memory);
      this.#stamp = stamp;
    }
    return this.#snapshot;
  }
}
