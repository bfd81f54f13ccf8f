import type { Entry } from '@polystatus/status/compiled';
import { plain } from '@polystatus/status/markdown';
import { proseLink } from './address.ts';
import { entry, locale } from './content.ts';
import { mark } from './foreign.ts';
import { blockHtml, lineHtml } from './marked-text.ts';

/** `lang` and `dir` of a fragment that fell back to another language; nothing where it did not. */
export interface Language {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** One status in one language, with its texts ready for a page. */
export interface Article extends Entry {
  readonly languageOf: (key: string) => Language;
  readonly block: (text: string) => string;
  readonly line: (text: string) => string;
}

export function article(tag: string, id: string): Article {
  const words = entry(tag, id);
  const href = proseLink(tag);
  return {
    ...words,
    languageOf: (key) => fallbackLanguage(tag, words, key),
    block: (text) => blockHtml(text, href),
    line: (text) => lineHtml(text, href),
  };
}

/** A text of a status for places without an element of their own; one that fell back is marked. */
export function phraseOf(tag: string, id: string, key: 'title' | 'summary'): string {
  const { [key]: text, fallback } = entry(tag, id);
  const lang = fallback?.[key];
  return lang === undefined ? plain(text) : mark(plain(text), lang);
}

function fallbackLanguage(tag: string, { fallback }: Entry, key: string): Language {
  const lang = fallback?.[key];
  if (lang === undefined) return {};
  const { direction } = locale(lang);
  return direction === locale(tag).direction ? { lang } : { lang, dir: direction };
}
