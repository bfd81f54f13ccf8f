import type { State } from '@polystatus/core';
import type {
  EditorWords,
  EntryLine,
  EntryView,
  LocaleView,
  ProjectView,
  Refusal,
} from '../protocol.ts';
import { wordsOf, type Words } from './words.ts';

/** All that the page knows. */
export interface Store {
  readonly project: ProjectView;
  readonly texts: EditorWords;
  words: Words;
  /** Language of the editor itself. */
  speaks: string;
  locale: LocaleView;
  entries: readonly EntryLine[];
  entry: EntryView | undefined;
  /** Whether to go on to the first message without a translation once the entry is open. */
  seeks: boolean;
  /** Typed and not saved, by `locale/id.key`; kept when another entry is opened. */
  readonly drafts: Map<string, string>;
  /** Says something, also to those who listen. */
  readonly say: (text: string) => void;
}

export function draftName({ locale, entry }: Store, key: string): string {
  return `${locale.tag}/${entry?.id ?? ''}.${key}`;
}

/** Lets the editor speak another language. */
export function speak(store: Store, tag: string): void {
  store.speaks = tag;
  store.words = wordsOf(tag, store.texts.desk[tag] ?? {});
}

/** Why something was not done, in the reader’s language where the server says which case it is. */
export function reasonOf(words: Words, { code, message }: Refusal): string {
  return code === undefined ? message : words(`refusal.${code}`);
}

/** States that wait for a translator. */
export const OPEN: readonly State[] = ['missing', 'stale'];

export function isOpen(state: State): boolean {
  return OPEN.includes(state);
}
