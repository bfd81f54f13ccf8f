/* What the page asks the server for. */

type Texts = Readonly<Record<string, string>>;

export interface EntryName {
  readonly locale: string;
  readonly id: string;
}

export interface MessageName extends EntryName {
  readonly key: string;
}

export interface TextOfMessage extends MessageName {
  readonly text: string;
}

/** What a translator changed in an entry, by key, and what stood there when they began to. */
export interface SaveRequest extends EntryName {
  readonly texts: Texts;
  readonly seen: Readonly<Record<string, string | null>>;
}

export interface AcceptRequest extends MessageName {
  readonly as: 'reviewed' | 'no-retranslation';
}

/** A rule is wrong about a message. */
export interface ExceptionRequest extends MessageName {
  /** Of the diagnostic. */
  readonly code: string;
  readonly reason: string;
}

/** A term of the source language and what it is called. */
export interface TermRequest extends EntryName {
  readonly term: string;
  readonly use: readonly string[];
  readonly avoid: readonly string[];
  /** Empty where there is none. */
  readonly note: string;
}

/** A mark above a message in its file, for its next reader. */
export interface RemarkRequest extends MessageName {
  readonly mark: RemarkMark;
  /** What was said of it; `null` takes the mark away. */
  readonly text: string | null;
}

export type RemarkMark = 'review' | 'issue';

export interface SearchRequest {
  readonly locale: string;
  readonly text: string;
  /** In which text to look. */
  readonly side: 'source' | 'target' | 'both';
  /** Whether upper and lower case differ. */
  readonly exact: boolean;
}
