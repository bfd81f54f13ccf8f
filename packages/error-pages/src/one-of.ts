/** A range of a language and a country, or whatever these are: `zh-tw`. */
const COUNTRY = /^([a-z]{2,3})-([a-z])([a-z])$/;

/**
 * A regular expression that finds one of many ranges. Those of one language may be hundreds, one a
 * country: written out, they are longer than what a server takes for one word (4,096 bytes in nginx).
 *
 * @param ranges regular expressions without groups
 * @example oneOf(['zh-hant', 'zh-hk', 'zh-mo', 'zh-my']) // '(?:zh-hant|zh-(?:h[k]|m[oy]))'
 */
export function oneOf(ranges: readonly string[]): string {
  const others = ranges.filter((range) => !COUNTRY.test(range));
  const languages = new Map<string, Map<string, string[]>>();
  for (const range of ranges) {
    const [, language, first, second] = COUNTRY.exec(range) ?? [];
    if (language === undefined || first === undefined || second === undefined) continue;
    const byFirst = languages.get(language) ?? new Map<string, string[]>();
    languages.set(language, byFirst.set(first, [...(byFirst.get(first) ?? []), second]));
  }
  const countries = [...languages].map(([language, byFirst]) => {
    const pairs = [...byFirst].map(([first, seconds]) => `${first}[${letters(seconds)}]`);
    return `${language}-(?:${pairs.join('|')})`;
  });
  return `(?:${[...others, ...countries].join('|')})`;
}

/** Letters as they stand between brackets: `abcx` as `a-cx`. */
function letters(found: readonly string[]): string {
  const sorted = [...new Set(found)].sort();
  const runs: string[] = [];
  for (const letter of sorted) {
    const run = runs.at(-1) ?? '';
    if (letter.charCodeAt(0) === run.charCodeAt(run.length - 1) + 1)
      runs.splice(-1, 1, run + letter);
    else runs.push(letter);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run)).join('');
}
