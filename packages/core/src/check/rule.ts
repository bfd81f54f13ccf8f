import type { Diagnostic } from '../report/diagnostic.ts';
import {
  isOf,
  type EntryItem,
  type FileItem,
  type Kind,
  type Language,
  type Message,
  type Pair,
  type Part,
  type Path,
  type Text,
  type WordsItem,
  type WordsPart,
} from './items.ts';
import type { Identity } from '../read/identity.ts';
import type { MessagePlace } from './message-places.ts';
import type { Described } from './described.ts';
import type { Report, ReportIn } from '../report/report-fault.ts';
import type { Lock } from '../state/lock.ts';
import type { MessageState } from '../state/states.ts';

export { isOf };
export type { FixContext } from './described.ts';
export type { More, Report, ReportIn } from '../report/report-fault.ts';
export type {
  EntryItem,
  FileItem,
  Language,
  Message,
  Pair,
  Part,
  Path,
  Text,
  WordsItem,
  WordsPart,
};

/** Which messages a rule is asked about. */
interface Asked {
  /** Only those with one of these traits; of a pair, either text may have it. See traits.ts. */
  readonly needs?: number;
  /** Only those of entries, or of interface namespaces. */
  readonly of?: Text['kind'];
}

/** Asked about each message alone. */
export interface MessageRule<P = unknown> extends Described, Asked {
  readonly scope: 'message';
  /** Left out: also about words that each language writes anew (`x-own-words` in the schema). */
  readonly ownWords?: false;
  /** What it needs to know of a language, once; `undefined`: there it has nothing to say. */
  prepare?(language: Language): P | undefined;
  check(text: Text, report: Report, here: P): void;
}

/** What a rule made ready for a pair: for its two languages, and of its source. */
export interface Ready<P, S> {
  readonly here: P;
  readonly there: P;
  readonly about: S;
}

/** Asked about each translated message beside its source. Own words have none. */
export interface PairRule<P = unknown, S = unknown> extends Described, Asked {
  readonly scope: 'pair';
  /** What it needs to know of each of the two languages; `undefined`: it has nothing to say. */
  prepare?(language: Language): P | undefined;
  /** What of the source matters, once for all languages; `undefined`: there is nothing to keep. */
  about?(source: Text, there: P): S | undefined;
  check(pair: Pair, report: Report, ready: Ready<P, S>): void;
  /** Of a message without a counterpart: in the source language, one too many, own words. */
  alone?(text: Text, report: Report, here: P): void;
}

/** Asked about each file of some kinds. */
export interface FileRule<K extends Kind = Kind> extends Described {
  readonly scope: 'file';
  readonly of: readonly K[];
  check(file: FileItem<K>, report: Report): void;
}

/** Asked about each file of words beside its source and the facts of its code. */
export interface EntryRule<P = unknown, S = unknown> extends Described {
  readonly scope: 'entry';
  /** What it needs to know of a language, once; `undefined`: there it has nothing to say. */
  prepare?(language: Language, source: Language | undefined): P | undefined;
  /** What of a source text matters, once for all languages. */
  about?(source: Text): S;
  check(entry: EntryItem, report: Report, here: P, about: (source: Text) => S): void;
}

/** Everything below content/. */
export interface Content {
  readonly facts: readonly FileItem<'facts'>[];
  readonly owners: readonly FileItem<'owner'>[];
  readonly questions: readonly FileItem<'question'>[];
  readonly comparisons: readonly FileItem<'comparison'>[];
  readonly ecosystems: readonly FileItem<'ecosystem'>[];
  readonly registry: { readonly path: string; readonly text: string } | undefined;
  /** What exists there, readable or not, so that a broken file is not called missing. */
  readonly paths: ReadonlySet<string>;
  /** The day the check runs, as year-month-day. */
  readonly today: string;
}

/** Asked about all facts at once. */
export interface ContentRule extends Described {
  readonly scope: 'content';
  check(content: Content, report: ReportIn): void;
}

/** What a rule wants to know of single files before it looks at all of them; JSON must hold it. */
interface Gathers<W, F, P> {
  /** What it needs to know of the language of words, once; `undefined`: it gathers none there. */
  prepare?(language: Language, source: Language | undefined): P | undefined;
  /** Of a file of words; `undefined`: nothing. */
  words?(entry: EntryItem, here: P): W | undefined;
  /** Of the facts of a code. */
  facts?(file: FileItem<'facts'>): F | undefined;
}

/** One language, its source and the facts, as far as the rule gathered them. */
export interface Locale<W, F> {
  readonly language: Language;
  readonly files: readonly WordsPart<W>[];
  /** The source language, and what was gathered there; nothing for the source itself. */
  readonly source: Language | undefined;
  readonly originals: readonly WordsPart<W>[];
  readonly facts: readonly Part<F>[];
  readonly lock: Lock | undefined;
  /** How it stands with the messages of one file: `404`, `ui/site`. */
  states(file: string): readonly MessageState[];
}

/** Asked about each language as a whole. */
export interface LocaleRule<W = unknown, F = unknown, P = unknown>
  extends Described, Gathers<W, F, P> {
  readonly scope: 'locale';
  check(locale: Locale<W, F>, report: ReportIn): void;
}

/** A translation before and after a change. */
export interface Since {
  readonly before: MessageState;
  readonly now: MessageState;
}

/** Everything, as far as the rule gathered it. */
export interface Whole<W, F, Q> {
  readonly languages: readonly Language[];
  readonly source: Language | undefined;
  readonly words: readonly WordsPart<W>[];
  readonly facts: readonly Part<F>[];
  readonly questions: readonly Part<Q>[];
  /** What exists, readable or not, so that a broken file is not called missing. */
  readonly paths: ReadonlySet<string>;
  /** What exists and could be read. */
  readonly open: ReadonlyMap<string, Identity>;
  readonly today: string;
  /** The translations before and after a change, where the check was given a base. */
  since(): readonly Since[];
  /** For a rule of the last round: what was found so far, and in which message. */
  found(): readonly (readonly [diagnostic: Diagnostic, place: MessagePlace | undefined])[];
}

/** Asked once. */
export interface ProjectRule<W = unknown, F = unknown, Q = unknown, P = unknown>
  extends Described, Gathers<W, F, P> {
  readonly scope: 'project';
  /** Of a step of “which code do I return?”. */
  question?(file: FileItem<'question'>): Q | undefined;
  /** Runs after all others, since it looks at what they found. */
  readonly round?: 'last';
  check(project: Whole<W, F, Q>, report: ReportIn): void;
}

/** One rule, one file. It is given what its scope names, and cannot look beyond it. */
export type Rule =
  | MessageRule
  | PairRule
  | FileRule
  | EntryRule
  | ContentRule
  | LocaleRule
  | ProjectRule;

/** A rule as its file writes it: which scope it has, the function says that makes it. */
type Written<R> = Omit<R, 'scope'>;

export function messageRule<P>(rule: Written<MessageRule<P>>): Rule {
  return { ...rule, scope: 'message' };
}

export function pairRule<P, S>(rule: Written<PairRule<P, S>>): Rule {
  return { ...rule, scope: 'pair' };
}

export function fileRule<K extends Kind>(rule: Written<FileRule<K>>): Rule {
  return {
    ...rule,
    scope: 'file',
    check: (file, report) => {
      for (const kind of rule.of) if (isOf(file, kind)) rule.check(file, report);
    },
  };
}

export function entryRule<P, S>(rule: Written<EntryRule<P, S>>): Rule {
  return { ...rule, scope: 'entry' };
}

export function contentRule(rule: Written<ContentRule>): Rule {
  return { ...rule, scope: 'content' };
}

export function localeRule<W, F, P>(rule: Written<LocaleRule<W, F, P>>): Rule {
  return { ...rule, scope: 'locale' };
}

export function projectRule<W, F, Q, P>(rule: Written<ProjectRule<W, F, Q, P>>): Rule {
  return { ...rule, scope: 'project' };
}
