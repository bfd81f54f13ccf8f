/*
 * Several Set-Cookie fields: before 1.23 a variable of nginx holds the first one, since then all
 * of them with commas between. A cookie has no list syntax (RFC 6265, Section 3), so they are
 * taken apart again, where a comma is followed by a name and an equals sign.
 */

/** How many cookies pass. */
const MOST = 4;

const numbers = Array.from({ length: MOST }, (_, index) => index + 1);

/** Names of the variables, one a cookie. */
export const cookieVariables: readonly string[] = numbers.map((number) => `ps_c${number}`);

/** A date holds a comma as well, but no equals sign follows it before a space. */
const NEXT = String.raw`, (?=[^\s;,=]+=)`;

/** The maps that fill {@link cookieVariables}: the first of what is left, and what is left then. */
export function cookieMaps(): string[] {
  return numbers.flatMap((number) => {
    const left = number === 1 ? 'upstream_http_set_cookie' : `ps_r${number}`;
    return [
      `map $${left} $ps_c${number} { default $${left}; "~^(?<ps_x>.*?)${NEXT}" $ps_x; }`,
      ...(number === MOST
        ? []
        : [`map $${left} $ps_r${number + 1} { default ""; "~^.*?${NEXT}(?<ps_y>.*)$" $ps_y; }`]),
    ];
  });
}
