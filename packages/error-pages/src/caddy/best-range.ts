import { anyRange, type Choice } from '../choice.ts';

/*
 * Caddy’s expressions (CEL) have lists, numbers and regular expressions: the weights of RFC 9110,
 * Section 12.4.2 as they are. A list of one element stands for a local variable.
 */

/** Browsers send a quarter of this. */
export const MAX_LENGTH = 500;
/** Of ranges we have something for: each is compared with each, and nobody needs to wait for that. */
export const MAX_RANGES = 20;
const WEIGHT = String.raw`(?:[ \t]*;[ \t]*q=(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?))?[ \t]*$`;

/**
 * An expression that holds if a choice is the first one of the highest weight above 0.
 *
 * @param field name of the header field
 */
export function isBest(field: string, choice: Choice, choices: readonly Choice[]): string {
  const known = string(`^[ \\t]*${anyRange(choices)}${WEIGHT}`);
  const wanted = string(`^[ \\t]*${anyRange([choice])}${WEIGHT}`);
  const value = `{http.request.header.${field}}`;
  return [
    // Whoever names nothing is done at once, whatever number of languages there is.
    `size(${value}) > 0 && size(${value}) <= ${MAX_LENGTH} &&`,
    `[${value}.lowerAscii().split(",").filter(p, p.matches(${known}) && ${weight('p')} > 0.0)]`,
    `.exists(k, size(k) > 0 && size(k) <= ${MAX_RANGES} && k.filter(p, k.all(o, ${weight('o')} <= ${weight('p')}))[0].matches(${wanted}))`,
  ].join(' ');
}

/** An expression that holds if a language is refused, and others are not. */
export function isRefused(field: string, tag: string): string {
  const refused = string(
    String.raw`^[ \t]*${tag.toLowerCase()}[ \t]*;[ \t]*q=0(?:\.0{0,3})?[ \t]*$`,
  );
  const all = string(String.raw`^[ \t]*\*[ \t]*;[ \t]*q=0(?:\.0{0,3})?[ \t]*$`);
  const value = `{http.request.header.${field}}`;
  return [
    `size(${value}) <= ${MAX_LENGTH} &&`,
    `[${value}.lowerAscii().split(",")]`,
    `.exists(k, k.exists(p, p.matches(${refused})) && !k.exists(p, p.matches(${all})))`,
  ].join(' ');
}

/** Weight of a member that matched: what follows the last `q=`, or 1. */
function weight(member: string): string {
  return `double((${member} + ";q=1").split("q=")[1].split(";")[0].trim())`;
}

/** A CEL string literal; `r` keeps backslashes. */
function string(pattern: string): string {
  return `r"${pattern}"`;
}
