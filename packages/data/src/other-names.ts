/** Norwegian is written in two ways that each reader of it can read; `no` means either. */
const NORWEGIAN = ['nb', 'no', 'nn'];

/**
 * What the language of a range is called besides: by its present code where the one given was
 * replaced (`iw`, `in`, `mo`, as older runtimes send them), and Norwegian by its other codes.
 *
 * @param range in lower case
 * @example otherNames('iw-il') // ['he-il']
 */
export function otherNames(range: string): string[] {
  const [language = '', ...rest] = range.split('-');
  const present = presentCode(language);
  const names = NORWEGIAN.includes(present) ? NORWEGIAN : [present];
  return names.filter((name) => name !== language).map((name) => [name, ...rest].join('-'));
}

/** The code that replaced one of two letters; longer ones no browser sends. */
function presentCode(language: string): string {
  if (language.length !== 2) return language;
  try {
    return (Intl.getCanonicalLocales(language)[0] ?? language).toLowerCase();
  } catch {
    return language;
  }
}
