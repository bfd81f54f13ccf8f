import type { EditorWords, Refusal, View } from '../protocol.ts';
import type { Drafts } from './drafts.ts';
import type { QueueName } from './queue.ts';
import { wordsOf, type Words } from './words.ts';

/** All that the page knows. */
export interface Store {
  /** As the server told last. */
  view: View;
  readonly texts: EditorWords;
  words: Words;
  /** Language of the editor itself. */
  speaks: string;
  /** What its reader goes through. */
  queue: QueueName;
  /** Whether to go on to the first message of the queue once the entry is open. */
  seeks: boolean;
  /** The message to go on to once the entry is open. */
  seeksKey: string | undefined;
  /** Asks for everything anew, and draws it. */
  refresh: () => Promise<void>;
  /** By `locale/id.key`; kept when another entry is opened. */
  readonly drafts: Drafts;
  /** Says something, also to those who listen. */
  readonly say: (text: string) => void;
}

export function draftName({ locale, entry }: View, key: string): string {
  return `${locale.tag}/${entry?.id ?? ''}.${key}`;
}

/** Lets the editor speak another language. */
export function speak(store: Store, tag: string): void {
  store.speaks = tag;
  store.words = wordsOf(store.texts, tag);
}

/** What an act of ours put into the file is no news to whoever goes on typing there. */
export function settleDrafts({ drafts }: Store, view: View, keys: readonly string[]): void {
  for (const { key, target = null } of view.entry?.messages ?? []) {
    const name = draftName(view, key);
    const draft = drafts.get(name);
    if (draft && keys.includes(key)) drafts.set(name, { ...draft, seen: target });
  }
}

/** Why something was not done, in the reader’s language where the server says which case it is. */
export function reasonOf(words: Words, status: number, { code, message }: Refusal): string {
  if (status === 0) return words('status.lost');
  return code === undefined ? message : words(`refusal.${code}`);
}
