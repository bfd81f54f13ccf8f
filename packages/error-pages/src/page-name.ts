import { locales, sourceLocale } from '#generated/locales.ts';

/** Names of all pages: ids of codes (`404`, `nginx/494`), then the classes `4xx` and `5xx`. */
export const pageNames: readonly string[] = Object.keys(locales[sourceLocale]?.pages ?? {});

/** Number or class → names of its pages. */
const namesOf = new Map<string, string[]>();
for (const name of pageNames) {
  const number = name.slice(-3);
  namesOf.set(number, [...(namesOf.get(number) ?? []), name]);
}

/**
 * The page of a number, an id or a class.
 *
 * A bare number means the registry’s code, or that of its only owner.
 *
 * @returns `undefined` if there is none, or if several owners share the number
 * @example pageName(404) // '404'
 * @example pageName(520) // 'cloudflare/520'
 * @example pageName(499) // undefined: three owners use it
 */
export function pageName(codeOrClass: string | number): string | undefined {
  const name = String(codeOrClass);
  if (pageNames.includes(name)) return name;
  const candidates = namesOf.get(name) ?? [];
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The page of the class of a name: `nginx/494` → `4xx`. */
export function classPage(name: string): '4xx' | '5xx' {
  return name.at(-3) === '4' ? '4xx' : '5xx';
}
