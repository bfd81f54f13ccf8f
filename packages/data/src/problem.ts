import type { ClassId, Code, Id, UnsendableCode } from '#generated/ids.ts';
import { titles } from '#generated/titles-by-locale.ts';
import { sourceLocale, type Locale } from '#generated/tags.ts';
import { idOf } from './id-of.ts';
import { negotiate, type AcceptLanguage } from './negotiate.ts';
import { jsonOf, members, type Members } from './problem/members.ts';
import type { Slips } from './problem/slips.ts';

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

/**
 * The problem details object of a code (RFC 9457), with the title in the reader’s language and
 * `type` leading to the page about the code in every language.
 *
 * Extension members are taken from own properties only and as JSON would carry them; they never
 * replace a standard member, and `__proto__`, `constructor` and `prototype` are left out.
 *
 * @param code a number (the registry’s meaning, or that of the only owner) or an id such as `nginx/499`
 * @param options see {@link ProblemOptions}; every further property becomes an extension member
 * @returns a plain object; for a number 400–599 that is unknown, or that several owners use and the
 * registry does not, with the title of its class and the type `about:blank`; `undefined` for
 * anything else. `status` is left out for codes outside 100–599, which no response can carry
 * (RFC 9110, Section 15)
 * @throws {TypeError} for a member that JSON cannot carry: a cycle, a bigint
 * @example problem(404, { locale: 'tr', detail: 'Sipariş 17 yok.', order: 17 })
 * // { type: 'https://polystatus.dev/404', title: 'Bulunamadı', status: 404, detail: 'Sipariş 17 yok.', order: 17 }
 */
export function problem<const Options extends ProblemOptions & object = object>(
  code: Exclude<Id | Code, UnsendableCode>,
  options?: Options,
): Problem<Options>;
export function problem<const Options extends ProblemOptions & object = object>(
  code: number | string,
  options?: Options,
): AnyProblem<Options> | undefined;
export function problem(
  code: number | string,
  options: ProblemOptions = {},
): AnyProblem | undefined {
  const id = idOf(code) ?? classOf(code);
  if (id === undefined) return undefined;
  const { detail, instance, type, english } = options;
  const locale = negotiate(options.locale);
  const status = Number(id.endsWith('xx') ? code : id.slice(-3));
  const words = typeof detail === 'function' ? detail(id, locale) : detail;
  // Types keep out what JSON cannot carry; whoever has none learns of it here and not when it is sent.
  for (const [name, value] of Object.entries({ type, detail: words, instance }))
    jsonOf(name, value);
  return {
    type: type ?? (id.endsWith('xx') ? 'about:blank' : `https://polystatus.dev/${id}`),
    title: titles[locale](id),
    ...(status >= 100 && status <= 599 ? { status } : undefined),
    ...(words === undefined || words === null ? undefined : { detail: words }),
    ...(instance === undefined || instance === null ? undefined : { instance }),
    ...(english === true ? { titleEn: titles[sourceLocale](id) } : undefined),
    ...members(options),
  };
}

/** The class of a number that means an error, whatever it means besides. */
function classOf(code: number | string): ClassId | undefined {
  const [, digit] = /^([45])\d\d$/.exec(String(code)) ?? [];
  return digit === undefined ? undefined : (`${digit}xx` as ClassId);
}
