import type { Format } from './format.ts';

/** A choice among which a header field negotiates: what the client may name it, and what it is here. */
export interface Choice {
  /** Regular expressions without groups, all lower case. */
  readonly ranges: readonly string[];
  /** What may follow each of them; the same for all choices. */
  readonly tail: string;
  readonly value: string;
}

/**
 * Languages as choices. Lookup (RFC 4647, Section 3.4) shortens `fr-CA` to `fr`; a longer tag of
 * our own is tried first, so that `pt-BR` is not taken for `pt`.
 */
export function languageChoices(locales: readonly string[]): Choice[] {
  return [...locales]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((tag) => ({ ranges: [tag.toLowerCase()], tail: '(?:-[a-z0-9]{1,8})*', value: tag }));
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
  return `(?:${choices.flatMap(({ ranges }) => ranges).join('|')})${tail}`;
}
