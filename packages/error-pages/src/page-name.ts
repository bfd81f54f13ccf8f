import { pageNames } from '#generated/facts.ts';

export { pageNames } from '#generated/facts.ts';

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
  const candidates = pageNames.filter((one) => one === name || one.endsWith(`/${name}`));
  if (candidates.some((one) => one === name)) return name;
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The page of the class of a name: `nginx/494` → `4xx`. */
export function classPage(name: string): '4xx' | '5xx' {
  return name.at(-3) === '4' ? '4xx' : '5xx';
}
