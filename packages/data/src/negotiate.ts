import { locales as ownLocales, sourceLocale, type Locale } from '#generated/tags.ts';
import { lookUpWith } from '@polystatus/status/look-up';
import { parseAcceptLanguage, plainTag, type LanguageRange } from './accept-language.ts';
import { otherNames } from './other-names.ts';
import { relativesAmong } from './relatives.ts';

export { locales, type Locale, type TitleLocale } from '#generated/tags.ts';

/** What there is to choose from. */
export interface NegotiateOptions<Tag extends string, Default extends string> {
  /** BCP 47 tags on offer; every language of this package unless given. */
  readonly locales?: readonly Tag[] | undefined;
  /** The answer where nothing fits; `en` unless given. It need not be among `locales`. */
  readonly defaultLocale?: Default | undefined;
}

/** An `Accept-Language` value, a tag, or several of them as some runtimes hand fields over. */
export type AcceptLanguage = string | readonly string[] | null | undefined;

/**
 * Chooses a language for a reader: qualities of RFC 9110, Section 12.5.4, lookup of RFC 4647,
 * Section 3.4.
 *
 * - The highest quality decides, then the order of appearance. A range is cut from its end until
 *   a tag fits (`fr-CA` finds `fr`), a single-letter subtag going with what follows it.
 * - A range that finds nothing so takes a tag of the same language and script: `pt` and `pt-PT` find
 *   `pt-BR`, `zh-TW` finds no `zh-CN`. One that the reader names elsewhere comes first, then the
 *   first on offer. Readers prefer another region of their language to another language; lookup
 *   leaves that to us (RFC 4647, Section 3.4.1).
 * - Codes that were replaced count as the present one (`iw` finds `he`), and Norwegian is one
 *   language (`no` and `nn` find `nb`).
 * - `q=0` refuses the range and what is below it, unless a longer range asks for that; refusal
 *   beats a second mention. A refused default gives way to the first tag that is not refused.
 * - `*` tells nothing about which language, so lookup passes over it (RFC 4647, Section 3.4).
 * - Underscores count as hyphens. Malformed members are skipped.
 *
 * @param acceptLanguage the field value, or the values of several fields; anything else counts as
 * absent
 * @returns a tag as `locales` or `defaultLocale` spells it
 * @example negotiate('tr-TR,tr;q=0.9,en;q=0.8') // 'tr'
 * @example negotiate('de, en;q=0', { locales: ['en', 'fr'] }) // 'fr'
 */
export function negotiate<
  const Tag extends string = Locale,
  const Default extends string = typeof sourceLocale,
>(acceptLanguage: AcceptLanguage, options: NegotiateOptions<Tag, Default> = {}): Tag | Default {
  const {
    locales = ownLocales as readonly string[] as readonly Tag[],
    defaultLocale = sourceLocale as string as Default,
  } = options;
  const ranges = parseAcceptLanguage(fieldOf(acceptLanguage));
  const isRefused = refusals(ranges);
  const offered = locales.filter((tag) => !isRefused(tag));
  const exact = firstOf(offered.map((tag) => [plainTag(tag), tag]));
  const longest = Math.max(0, ...offered.map((tag) => tag.length));
  const lookUp = (range: string): Tag | undefined =>
    lookUpWith(range, (name) => exact.get(name), longest);
  const relative = relativesAmong(offered, ranges);
  const find = (range: string): Tag | undefined => lookUp(range) ?? relative(range);
  return (
    preferred(ranges, (range) => find(range) ?? firstFound(otherNames(range), find)) ??
    fallback(defaultLocale, offered, isRefused, ranges)
  );
}

function firstFound<Tag>(
  names: readonly string[],
  find: (range: string) => Tag | undefined,
): Tag | undefined {
  for (const name of names) {
    const tag = find(name);
    if (tag !== undefined) return tag;
  }
  return undefined;
}

function fieldOf(acceptLanguage: unknown): string {
  if (Array.isArray(acceptLanguage)) return acceptLanguage.join();
  return typeof acceptLanguage === 'string' ? acceptLanguage : '';
}

/** The tag of the best range that finds one; on equal qualities, of the first. */
function preferred<Tag>(
  ranges: readonly LanguageRange[],
  find: (range: string) => Tag | undefined,
): Tag | undefined {
  let best: Tag | undefined;
  let bestQuality = 0;
  for (const { range, quality } of ranges) {
    if (quality <= bestQuality) continue;
    const tag = find(range);
    if (tag === undefined) continue;
    best = tag;
    bestQuality = quality;
  }
  return best;
}

/** Whether the longest range that covers a tag refuses it; `*` covers too little to count here. */
function refusals(ranges: readonly LanguageRange[]): (tag: string) => boolean {
  const named = new Map<string, number>();
  for (const { range, quality } of ranges)
    named.set(range, Math.min(quality, named.get(range) ?? 1));
  return (tag) => {
    const cover = [plainTag(tag), ...shorter(plainTag(tag))].find((prefix) => named.has(prefix));
    return cover !== undefined && named.get(cover) === 0;
  };
}

function fallback<Tag extends string, Default extends string>(
  defaultLocale: Default,
  offered: readonly Tag[],
  isRefused: (tag: string) => boolean,
  ranges: readonly LanguageRange[],
): Tag | Default {
  const refusesAll = ranges.some(({ range, quality }) => range === '*' && quality === 0);
  return isRefused(defaultLocale) && !refusesAll ? (offered[0] ?? defaultLocale) : defaultLocale;
}

/** `zh-hant-tw` → `zh-hant`, `zh` */
function shorter(tag: string): string[] {
  const prefixes: string[] = [];
  for (let end = tag.lastIndexOf('-'); end > 0; end = tag.lastIndexOf('-', end - 1))
    prefixes.push(tag.slice(0, end));
  return prefixes;
}

/** A map in which the first of several equal keys counts. */
function firstOf<Tag>(pairs: readonly (readonly [string, Tag])[]): Map<string, Tag> {
  const map = new Map<string, Tag>();
  for (const [key, tag] of pairs) if (!map.has(key)) map.set(key, tag);
  return map;
}
