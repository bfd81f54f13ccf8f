import type { Diagnostic } from '../report/diagnostic.ts';
import type { MessagePlace } from './message-places.ts';

/** What a rule said, and the message it stands in, if any. */
export type Said = readonly [diagnostic: Diagnostic, place: MessagePlace | null];

/** What was found in one file, and of what state of all that its rules were given. */
export interface FileRecord {
  readonly key: string;
  /** What reading and validating it found. */
  readonly faults: readonly Diagnostic[];
  readonly state: 'unreadable' | 'wrong' | 'sound';
  readonly said: readonly Said[];
  /** What rules about many files have to know of it, by the rule’s id. */
  readonly gathered: Readonly<Record<string, unknown>>;
}

/** What was found in many files at once. */
export interface GroupRecord {
  readonly key: string;
  readonly said: readonly Said[];
}

/** What was opened, and of what state of it. */
export interface Opened<T> {
  readonly key: string;
  /** `undefined` where nothing of it can be trusted. */
  readonly value: T | undefined;
  readonly faults: readonly Diagnostic[];
}

/** What JSON can hold of a memory. */
export interface KeptMemory {
  /** By path. */
  readonly files: Record<string, FileRecord>;
  /** By folder: `content`, `locales/tr`. */
  readonly groups: Record<string, GroupRecord>;
}

/**
 * What earlier runs found. Whatever it holds, a key that differs makes it worthless: each names all
 * that the rules were given.
 */
export interface Memory extends KeptMemory {
  /** A process that checks again and again, as the editor does, parses what stays the same once. */
  readonly opened: Map<string, Opened<unknown>>;
}

/** A memory of nothing. */
export function emptyMemory(): Memory {
  return { files: {}, groups: {}, opened: new Map() };
}

/**
 * A memory that was written down, which stays as it is; the seal of its store vouches for its shape.
 */
export function memoryFrom({ files, groups }: KeptMemory): Memory {
  return { files: { ...files }, groups: { ...groups }, opened: new Map() };
}

/** What to write down of a memory. */
export function memoryToKeep({ files, groups }: Memory): KeptMemory {
  return { files, groups };
}
