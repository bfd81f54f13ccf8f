import type { EntryLine, EntryView, LocaleView, ProjectView } from '../protocol.ts';
import type { Words } from './words.ts';

/** All that the page knows. */
export interface Store {
  readonly project: ProjectView;
  words: Words;
  /** Language of the editor itself. */
  speaks: string;
  locale: LocaleView;
  entries: readonly EntryLine[];
  entry: EntryView | undefined;
  /** Typed and not saved, by `locale/id.key`; kept when another entry is opened. */
  readonly drafts: Map<string, string>;
  /** Says something, also to those who listen. */
  readonly say: (text: string) => void;
}

export function draftName({ locale, entry }: Store, key: string): string {
  return `${locale.tag}/${entry?.id ?? ''}.${key}`;
}
