const names = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * What a language is called in English, as diagnostics are.
 *
 * @param tag the language as BCP 47 has it; one that nobody knows stays as it is
 * @example englishName('pt-BR') // 'Brazilian Portuguese'
 */
export function englishName(tag: string): string {
  return names.of(tag) ?? tag;
}
