import { negotiate } from '@polystatus/data/negotiate';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Every code of two letters: some are languages that have a new code, some are countries. */
const CODES = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));

/**
 * Ranges by which readers ask for a language that has another tag here, as `negotiate` of
 * `@polystatus/data` understands them: `pt` (and so `pt-PT`) for `pt-BR`, `zh-tw` for `zh-Hant`, `no`
 * for `nb`, `iw` for `he`. Servers cannot work that out, so they are told.
 *
 * @param locales tags there are pages in
 * @returns range in lower case → tag; what cutting off from the end finds already is left out
 * @example nearRanges(['en', 'pt-BR']).get('pt') // 'pt-BR'
 */
export function nearRanges(locales: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const own = new Set(locales.map((tag) => tag.toLowerCase()));
  const learn = (range: string): void => {
    if (own.has(range)) return;
    const tag = negotiate(range, { locales, defaultLocale: '' });
    const [language = ''] = range.split('-');
    const shorter = language === range ? undefined : (found.get(language) ?? ownOf(language));
    if (tag !== '' && tag !== shorter) found.set(range, tag);
  };
  const ownOf = (language: string): string | undefined =>
    own.has(language) ? locales.find((tag) => tag.toLowerCase() === language) : undefined;
  for (const code of CODES) learn(code);
  const languages = locales.map((tag) => tag.toLowerCase().split('-', 1)[0] ?? tag);
  const several = new Set(languages.filter((one, at) => languages.indexOf(one) !== at));
  for (const language of several) for (const country of CODES) learn(`${language}-${country}`);
  return found;
}
