import type { DiffPart } from '@polystatus/authoring';
import type { State } from '@polystatus/core/state';

import type { RemarkMark } from './protocol-requests.ts';

export type * from './protocol-requests.ts';

/* What the server tells the page. */

export interface LocaleView {
  readonly tag: string;
  readonly endonym: string;
  readonly direction: string;
}

/** The language that is written, and what its keyboard may lack. */
export interface TargetView extends LocaleView {
  /** Opening and closing quotation mark. */
  readonly quotes: readonly [open: string, close: string];
  /** Signs beyond ASCII that its texts use, the most frequent first: `’`, a no-break space. */
  readonly signs: readonly string[];
}

type Texts = Readonly<Record<string, string>>;

/** What the editor itself says: language → key → text, each language its own words only. */
export interface EditorWords {
  readonly desk: Readonly<Record<string, Texts>>;
  /** What says in a language’s stead what it does not have, nearest first. */
  readonly fallbacks: Readonly<Record<string, readonly string[]>>;
  /** A sentence for each code of a diagnostic. */
  readonly rules: Readonly<Record<string, Texts>>;
}

export interface EntryLine {
  /** A status id or a namespace: `404`, `ui/site`. */
  readonly id: string;
  readonly title: string;
  readonly counts: Readonly<Record<State, number>>;
  /** Everything the entry says in both languages, for the filter. */
  readonly text: string;
  /** How many faults the check finds in its file. */
  readonly faults: number;
  /** Whether somebody noted what its next reader should look at. */
  readonly noted: boolean;
  /** Whether its file could be understood; otherwise there is nothing to count. */
  readonly readable: boolean;
}

export interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  /** Message or file, where another one is at fault because of this. */
  readonly where?: string;
  /** Which of the signs of the text are meant, where it is not all of them; from, and up to. */
  readonly range?: readonly [start: number, end: number];
  /** The text without this kind of fault, where a rule can mend it for certain. */
  readonly fixed?: string;
  /** Of which message it may be said that the rule is wrong about it, by its key in the file. */
  readonly exempts?: string;
}

/** What the check would say if a message had another text. */
export interface CheckAnswer {
  readonly message: readonly Finding[];
  /** Faults of the file that stand in no message. */
  readonly file: readonly Finding[];
}

export interface GlossaryTerm {
  readonly term: string;
  readonly use: readonly string[];
  readonly avoid: readonly string[];
  readonly note: string | undefined;
}

/** A text much like the one at hand, and how it was translated. */
export interface LikeText {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** 0 to 1. */
  readonly likeness: number;
}

/** The message in another language. */
export interface OtherText {
  readonly tag: string;
  readonly key: string;
  readonly text: string;
}

export interface MessageView {
  readonly key: string;
  /** Whether each line is an item of a list that each language writes anew. */
  readonly list: boolean;
  readonly state: State;
  readonly source: string | undefined;
  readonly target: string | undefined;
  /** What changed in the source since a stale translation was made. */
  readonly diff: readonly DiffPart[] | undefined;
  readonly note: string | undefined;
  readonly limit: number | undefined;
  readonly terms: readonly GlossaryTerm[];
  readonly alike: readonly LikeText[];
  readonly others: readonly OtherText[];
  /** Code, placeholders and links of the source, ready to insert. */
  readonly insertables: readonly string[];
  /** What somebody noted above it in the file. */
  readonly remarks: readonly RemarkView[];
  readonly findings: readonly Finding[];
}

export interface EntryView {
  readonly id: string;
  readonly path: string;
  readonly messages: readonly MessageView[];
  /** Faults of the file that stand in no message. */
  readonly findings: readonly Finding[];
  /** Where the glossary of the language can be changed. */
  readonly glossaryPath: string;
}

/** All that the page shows, as the files are now; the answer to whatever may have changed them. */
export interface View {
  /** Names the folder that is edited, without saying where it is: what is kept for one is not for another. */
  readonly desk: string;
  readonly source: LocaleView;
  readonly targets: readonly LocaleView[];
  /** The translation that is open: the one asked for, or the first. */
  readonly locale: TargetView;
  readonly entries: readonly EntryLine[];
  /** The entry that is open; `null` where there is none of that name. */
  readonly entry: EntryView | null;
}

export interface RemarkView {
  readonly mark: RemarkMark;
  readonly text: string;
}

export interface FoundText {
  /** Of the entry or namespace: `404`. */
  readonly id: string;
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly state: State;
  readonly list: boolean;
}

export interface SearchAnswer {
  readonly found: readonly FoundText[];
  /** Of all, also those that are left out because there are so many. */
  readonly total: number;
}

/** A text as a commit left it. */
export interface Version {
  /** Year-month-day. */
  readonly date: string;
  readonly author: string;
  /** First line of what the commit says. */
  readonly subject: string;
  /** `null` where there was none. */
  readonly text: string | null;
}

export interface HistoryAnswer {
  /** The youngest first. */
  readonly versions: readonly Version[];
}

export interface Saved {
  readonly kind: 'saved';
  /** Whether the lock could take it down too. */
  readonly recorded: boolean;
  /** The messages that it was about. */
  readonly keys: readonly string[];
}

/** Somebody else changed one of these messages; nothing was written. */
export interface Conflict {
  readonly kind: 'conflict';
}

export interface Refusal {
  readonly kind: 'refused';
  /** Names what the page says in its reader’s language; left out where people cannot cause it. */
  readonly code?: RefusalCode;
  readonly message: string;
}

export type RefusalCode =
  | 'unknown'
  | 'obsolete'
  | 'empty'
  | 'outside'
  | 'unwritable'
  | 'held'
  | 'disk'
  | 'length'
  | 'token'
  | 'undo'
  | 'changed'
  | 'accept'
  | 'term';

/** What became of an act, and where nothing was wrong with asking for it, how the files are now. */
export type Outcome = ((Saved | Conflict) & { readonly view: View }) | Refusal;
