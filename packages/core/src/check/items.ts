import type {
  Comparison,
  Ecosystem,
  Facts,
  InterfaceMessages,
  Locale,
  Owner,
  Question,
  Sender,
} from '#generated/schemas.ts';
import type { Identity } from '../read/identity.ts';
import type { Message, Path } from '../parse/message.ts';
import type { EntryDraft } from '../validate/project.ts';
import type { NewMark } from './new-marks.ts';
import type { Remark } from './remarks.ts';
import type { Language } from './language.ts';
import type { Text } from './text.ts';

export type { Language, Message, Path, Text };

/** What a sound file of each kind says. */
export interface Values {
  facts: Facts;
  owner: Owner;
  question: Question;
  comparison: Comparison;
  ecosystem: Ecosystem;
  sender: Sender;
  locale: Locale;
  entry: EntryDraft;
  messages: InterfaceMessages;
}
export type Kind = keyof Values;

/** One file as rules get it. */
export interface FileItem<K extends Kind = Kind> {
  readonly path: string;
  readonly kind: K;
  readonly identity: Extract<Identity, { readonly kind: K }>;
  /** As it is written. */
  readonly text: string;
  /** What it says, right or wrong. */
  readonly raw: unknown;
  /** What it says, where the schema is satisfied. */
  readonly value: Values[K] | undefined;
  /** All strings of the file, also where the schema is not satisfied. */
  readonly messages: readonly Message[];
  /** The language it belongs to, if any. */
  readonly language: Language | undefined;
  /** Its comments. */
  remarks(): readonly Remark[];
  /** Its lines `# new:`. */
  newMarks(): readonly NewMark[];
  /** The scalar at a path as it is written, quotes included. */
  sourceTextOf(path: Path): string;
}

/** Whether a file is of a kind. */
export function isOf<F extends { readonly kind: Kind }, K extends Kind>(
  file: F,
  kind: K,
): file is F & FileItem<K> {
  return file.kind === kind;
}

/** A file of words: an entry, or a namespace of the interface. */
export interface WordsItem extends FileItem<'entry' | 'messages'> {
  readonly language: Language;
  /** What message ids begin with: `404`, `ui/site`. */
  readonly name: string;
  readonly texts: readonly Text[];
}

/** A translated message beside the one it was translated from. */
export interface Pair {
  readonly text: Text;
  readonly source: Text;
  /** Of a plural form, the source’s general one. */
  readonly general?: Text | undefined;
}

/** A file of words, what it was translated from, and the facts it is about. */
export interface EntryItem extends WordsItem {
  /** `undefined` for the source language, and where the source has no such file. */
  readonly original: WordsItem | undefined;
  /** The source of all languages, if one is. */
  readonly source: Language | undefined;
  /** Of its code, where they are sound. */
  readonly facts: Facts | undefined;
  /**
   * Its messages beside their sources. Own words are written anew in each language and have none; a
   * plural form the source does not have stands beside the source’s general one.
   */
  readonly pairs: readonly Pair[];
  /** The messages that are in no pair. */
  readonly alone: readonly Text[];
  /**
   * By its own keys, the keys in the source of points that were made from another one than the one
   * in their place; without one where that is gone. Empty where all lists agree.
   */
  readonly moved: ReadonlyMap<string, string | undefined>;
}

/** What a rule gathered of one file. */
export interface Part<T> {
  readonly path: string;
  /** `404`, `ui/site`; of facts and questions, their id. */
  readonly name: string;
  /** `undefined` for facts and questions. */
  readonly language: Language | undefined;
  readonly value: T;
}

/** The same of a file of words, which can be looked at again. */
export interface WordsPart<T> extends Part<T> {
  readonly language: Language;
  open(): EntryItem;
}
