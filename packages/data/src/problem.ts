import { allLanguages } from './problem/all-languages.ts';
import type { ProblemOf } from './problem/problem-of.ts';
import { problemWith } from './problem/problem-with.ts';
import { languagesOf, type Titles } from './problem/titles.ts';

export type {
  AnyProblem,
  Detail,
  Problem,
  ProblemOf,
  ProblemOptions,
} from './problem/problem-of.ts';
export type { Titles } from './problem/titles.ts';

/**
 * The problem details object of a code (RFC 9457), with the title in the reader’s language and
 * `type` leading to the page about the code in every language. It brings the titles of all our
 * languages; {@link problemIn} only those an app names.
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
export const problem: ProblemOf = /* @__PURE__ */ problemWith(allLanguages);

/**
 * `problem` in the languages an app names, and no byte of another.
 *
 * @param titles BCP 47 tag → `title` of `@polystatus/data/titles/<tag>`; readers whom none of them
 * suits get English, or the first where it is not among them
 * @returns a function like {@link problem}, which throws a {@link RangeError} for `english: true`
 * where English is not among them
 * @throws {RangeError} where no language is named
 * @example
 * import { title as en } from '@polystatus/data/titles/en';
 * import { title as tr } from '@polystatus/data/titles/tr';
 * const problem = problemIn({ en, tr });
 * problem(404, { locale: 'tr-TR' }).title // 'Bulunamadı'
 */
export function problemIn(titles: Titles): ProblemOf {
  return problemWith(languagesOf(titles));
}
