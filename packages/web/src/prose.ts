import type { Entry } from '@polystatus/status/compiled';
import { plain } from '@polystatus/status/markdown';
import { proseLink } from './address.ts';
import { entry } from './content.ts';
import { languageOf, type Language } from './language.ts';
import { blockHtml, lineHtml } from './marked-text.ts';
import type { Said } from './words.ts';

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
    languageOf: (key) => languageOf(words.fallback?.[key], tag),
    block: (text) => blockHtml(text, href),
    line: (text) => lineHtml(text, href),
  };
}

/** A text of a status for places without an element of their own. */
export function phraseOf(tag: string, id: string, key: 'title' | 'summary'): Said {
  const { [key]: text, fallback } = entry(tag, id);
  return { text: plain(text), language: languageOf(fallback?.[key], tag) };
}
