import type { Diagnostic } from '../diagnostic.ts';
import type { Gist, Gists } from '../gist.ts';
import type { MessagePlace } from '../message-places.ts';

/** What a rule said, by the rule’s place in the list, and the message it stands in, if any. */
export type Said = readonly [rule: number, diagnostic: Diagnostic, place: MessagePlace | null];

/** What was found in a unit of work — a file, a language, all facts — and of what state of it. */
export interface Remembered {
  readonly key: string;
  readonly said: readonly Said[];
}

/** What earlier runs found, by unit. Whatever it holds, a key that differs makes it worthless. */
export interface Memory {
  /** Path → what rules know of the file in that state. */
  readonly gists: Map<string, { readonly key: string; readonly gists: Gists }>;
  /** Path → key of the state in which parsing and validating found nothing. */
  readonly clean: Map<string, string>;
  /** Path → what rules of scope `file` and `entry` said. */
  readonly files: Map<string, Remembered>;
  /** Scope and tag → what rules of scope `facts`, `language` and `locale` said. */
  readonly groups: Map<string, Remembered>;
}

/** A memory of nothing. */
export function emptyMemory(): Memory {
  return { gists: new Map(), clean: new Map(), files: new Map(), groups: new Map() };
}

/** The memory as JSON can hold it. */
export type KeptMemory = { readonly [Part in keyof Memory]: readonly unknown[] };

/** What to write down of a memory. */
export function memoryToKeep({ gists, clean, files, groups }: Memory): KeptMemory {
  const known = [...gists].map(([path, { key, gists: of }]) => [path, key, [...of]]);
  return { gists: known, clean: [...clean], files: [...files], groups: [...groups] };
}

/** A memory that was written down; the seal of its store vouches for its shape. */
export function memoryFrom({ gists, clean, files, groups }: KeptMemory): Memory {
  const known = gists as [string, string, [string, Gist][]][];
  return {
    gists: new Map(known.map(([path, key, of]) => [path, { key, gists: new Map(of) }])),
    clean: new Map(clean as [string, string][]),
    files: new Map(files as [string, Remembered][]),
    groups: new Map(groups as [string, Remembered][]),
  };
}
