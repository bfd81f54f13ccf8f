import { blankOut } from '../prose.ts';
import { spansOf, type Span } from './find.ts';
import { parsePhrase } from './parse.ts';
import { programOf, type Program } from './program.ts';
import { sureOf } from './sure.ts';

/** A phrase ready for search. */
export interface Finder {
  /** The source of a pattern that finds something in every text that has the phrase. */
  readonly sure: string | undefined;
  readonly spansIn: (small: string) => readonly Span[];
}

/** Phrases that are not wanted, and those they may be part of. */
export interface Wording {
  /** The same of all phrases that are not wanted. */
  readonly sure: readonly string[];
  /** What stands there of the phrases that are not wanted. */
  readonly findIn: (small: string) => string | undefined;
}

/**
 * A phrase ready for search in text of small letters.
 *
 * @returns what is wrong with it as a sentence, where it cannot be read
 */
export function finderOf(phrase: string, tag: string): Finder | string {
  const parsed = parsePhrase(phrase.toLocaleLowerCase(tag));
  if (typeof parsed === 'string') return parsed;
  const sure = sureOf(parsed);
  const maybe = sure === undefined ? undefined : new RegExp(sure);
  let program: Program | undefined;
  return {
    sure,
    spansIn: (small) =>
      (maybe?.test(small) ?? true) ? spansOf((program ??= programOf(parsed)), small) : [],
  };
}

/**
 * Phrases of which none should be there, save as part of others.
 *
 * @example wordingOf(finders(['défaut']), finders(['par défaut'])).findIn('un défaut') // 'défaut'
 */
export function wordingOf(avoid: readonly Finder[], unless: readonly Finder[]): Wording {
  const sure = avoid.flatMap((one) => one.sure ?? []);
  const maybe = new RegExp(sure.join('|'));
  return {
    sure,
    findIn(small) {
      if (!maybe.test(small)) return undefined;
      for (const { spansIn } of avoid)
        for (const [from, to] of spansIn(small)) {
          const isExcused = unless.some((other) =>
            other.spansIn(small).some(([start, end]) => start < to && from < end),
          );
          if (!isExcused) return small.slice(from, to).replace(/\uFFFC+/g, '…');
        }
      return undefined;
    },
  };
}

/**
 * The prose of a text in small letters, as phrases are looked for in it: what stands in quotation
 * marks is somebody else’s wording.
 */
export function smallProse(text: string, tag: string, quotes: readonly string[]): string {
  return withoutQuoted(blankOut(text).toLocaleLowerCase(tag), quotes);
}

/** A text with everything between quotation marks blanked out. */
export function withoutQuoted(text: string, [open = '“', close = '”']: readonly string[]): string {
  let result = text;
  for (let from = result.indexOf(open); from !== -1; from = result.indexOf(open, from + 1)) {
    const to = result.indexOf(close, from + 1);
    if (to === -1) break;
    result = result.slice(0, from) + '\uFFFC'.repeat(to - from + 1) + result.slice(to + 1);
  }
  return result;
}
