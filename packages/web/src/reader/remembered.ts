const KEY = 'language';

/* The language that a reader chose last. Storage may be forbidden; the site works without. */

export function rememberLanguage(tag: string): void {
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // Nothing is remembered, and nothing is lost.
  }
}

export function rememberedLanguage(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
