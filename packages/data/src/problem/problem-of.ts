import type { ClassId, Code, Id, UnsendableCode } from '#generated/ids.ts';
import type { Locale } from '#generated/tags.ts';
import type { AcceptLanguage } from '../negotiate.ts';
import type { Members } from './members.ts';
import type { Slips } from './slips.ts';

/** Words of one occurrence in the language of the reader, or nothing. */
export type Detail = (id: Id | ClassId, locale: Locale) => string | null | undefined;

/** What may be said; `null` says nothing, as a column of a database may. */
export interface ProblemOptions extends Slips {
  /** A BCP 47 tag, or a whole `Accept-Language` value; English where we lack the language. */
  readonly locale?: AcceptLanguage;
  /**
   * What happened this time, in the language of the reader. It is about the occurrence (RFC 9457,
   * Section 3.1.4), so nothing stands here by itself; `summary` of `@polystatus/data/summaries`
   * fits where the meaning of the code says enough.
   */
  readonly detail?: string | Detail | null | undefined;
  /** URI reference of this occurrence (RFC 9457, Section 3.1.5). */
  readonly instance?: string | null | undefined;
  /** URI of the kind of problem; the page about the code unless given (RFC 9457, Section 3.1.1). */
  readonly type?: string | null | undefined;
  /** Adds `titleEn`, the English title: one name to search logs for, whatever the reader reads. */
  readonly english?: boolean | null | undefined;
}

/** A problem details object (RFC 9457, Section 3); `Options` gives the extension members. */
export type Problem<Options = object> = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
} & (Options extends { readonly english: true } ? { readonly titleEn: string } : unknown) &
  Members<Options>;

/** The same for any number or id: a code outside 100–599 has no `status`. */
export type AnyProblem<Options = object> = Omit<Problem<Options>, 'status'> & {
  readonly status?: number;
};

/** What `problem` is, and what `problemIn` makes. */
export interface ProblemOf {
  <const Options extends ProblemOptions & object = object>(
    code: Exclude<Id | Code, UnsendableCode>,
    options?: Options,
  ): Problem<Options>;
  <const Options extends ProblemOptions & object = object>(
    code: number | string,
    options?: Options,
  ): AnyProblem<Options> | undefined;
}
