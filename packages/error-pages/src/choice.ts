import type { Format } from './format.ts';
import { nearRanges } from './near-ranges.ts';
import { oneOf } from './one-of.ts';

/** A choice among which a header field negotiates: what the client may name it, and what it is here. */
export interface Choice {
  /** Regular expressions without groups, all lower case. */
  readonly ranges: readonly string[];
  /** What may follow each of them; the same for all choices. */
  readonly tail: string;
  readonly value: string;
}

/**
 * Languages as choices. Lookup (RFC 4647, Section 3.4) shortens `fr-CA` to `fr`, and what is near
 * counts as well: `pt` is `pt-BR`. The more a choice asks for, the sooner it is tried, so that
 * `zh-TW` is not taken for the `zh` of `zh-Hans`.
 */
export function languageChoices(locales: readonly string[]): Choice[] {
  const near = [...nearRanges(locales)];
  return locales
    .map((tag) => ({
      ranges: [
        tag.toLowerCase(),
        ...near.flatMap(([range, found]) => (found === tag ? [range] : [])),
      ],
      tail: '(?:-[a-z0-9]{1,8})*',
      value: tag,
    }))
    .sort((a, b) => shortest(b) - shortest(a) || (a.value < b.value ? -1 : 1));
}

function shortest({ ranges }: Choice): number {
  return Math.min(...ranges.map((range) => range.length));
}

/** Parameters of a media range before its weight, without look-ahead: Caddy’s expressions have none. */
const PARAMETERS = String.raw`(?:[ \t]*;[ \t]*(?:[a-pr-z][a-z0-9_-]*|q[a-z0-9_-]+)=[^,;]*)*`;

/** Formats as choices, the first one (HTML) also where the client takes anything. */
export function formatChoices(formats: readonly Format[]): Choice[] {
  return formats.map(({ ranges, extension }) => ({ ranges, tail: PARAMETERS, value: extension }));
}

/** All ranges of all choices, as one alternative. */
export function anyRange(choices: readonly Choice[]): string {
  const tail = choices[0]?.tail ?? '';
  return `${oneOf(choices.flatMap(({ ranges }) => ranges))}${tail}`;
}
