import { plainTag, type LanguageRange } from './accept-language.ts';

/**
 * Finds tags of the same language and script as a range: what the reader of another region can read.
 *
 * @param tags on offer, the preferred one first
 * @param ranges what the reader named; a relative among them goes before the others
 * @returns the relative of a range, if there is one
 * @example relativesAmong(['en', 'pt-BR'], [])('pt-pt') // 'pt-BR'
 */
export function relativesAmong<Tag extends string>(
  tags: readonly Tag[],
  ranges: readonly LanguageRange[],
): (range: string) => Tag | undefined {
  const byLanguage = new Map<string, Tag[]>();
  for (const tag of tags) {
    const language = languageOf(plainTag(tag));
    // What `x` begins with is a private matter: two of them need not be one language.
    if (language.length > 1) byLanguage.set(language, [...(byLanguage.get(language) ?? []), tag]);
  }
  const asked = once(() => qualities(ranges));
  return (range) => {
    const candidates = byLanguage.get(languageOf(range));
    if (candidates === undefined) return undefined;
    const script = scriptOf(range);
    const readable = candidates.filter(
      (tag) => plainTag(tag).startsWith(`${range}-`) || scriptOf(plainTag(tag)) === script,
    );
    const wish = (tag: string): number => asked().get(plainTag(tag)) ?? 0;
    return readable.sort((a, b) => wish(b) - wish(a))[0];
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function qualities(ranges: readonly LanguageRange[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { range, quality } of ranges) best.set(range, Math.max(quality, best.get(range) ?? 0));
  return best;
}

function languageOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

/**
 * The script of a tag, `Hant` of `zh-TW` too; what a runtime without `Intl.Locale` or a tag that it
 * does not know leaves open is the usual one.
 */
function scriptOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    return '';
  }
}
