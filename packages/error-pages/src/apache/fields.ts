import type { Site } from '../server.ts';

/*
 * mod_proxy hands an error that Apache replaces on without the application’s header fields. But
 * the address of an ErrorDocument is an expression, which is read while they are still there: so
 * they travel to the page in its query, encoded, and become fields again.
 */

/** Hold what is left of the query, and the first value of that; they are never sent. */
const LEFT = 'X-Polystatus-Left';
const VALUE = 'X-Polystatus-Value';

/** The query of every ErrorDocument: values in the order of their names, such as `R0VU&&Nw==&`. */
export function packedFields({ fields }: Site): string {
  return fields.map((name) => `%{base64:%{resp:${name}}}&`).join('');
}

/**
 * Directives that turn the query into fields again, beside those that Apache sends by itself:
 * applications behind FastCGI keep theirs.
 */
export function unpackLines({ fields }: Site): string[] {
  return [
    `<If "%{QUERY_STRING} =~ /[^&]/">`,
    `    Header always set ${LEFT} "expr=%{QUERY_STRING}"`,
    ...fields.flatMap((name) => [
      `    Header always set ${VALUE} "expr=%{resp:${LEFT}}"`,
      `    Header always edit ${VALUE} "&.*" ""`,
      `    Header always edit ${LEFT} "^[^&]*&" ""`,
      `    Header always add ${name} "expr=%{unbase64:%{resp:${VALUE}}}" "expr=-n resp('${VALUE}') && resp('${name}') != unbase64(resp('${VALUE}'))"`,
    ]),
    `    Header always unset ${LEFT}`,
    `    Header always unset ${VALUE}`,
    `</If>`,
  ];
}
