import { locale } from './content.ts';

/** What an element says of a text in another language than the page; nothing of one in the same. */
export interface Language {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * @param lang the language of the text
 * @param tag the language of the page
 * @example languageOf('en', 'ar') // { lang: 'en', dir: 'ltr' }
 */
export function languageOf(lang: string | undefined, tag: string): Language {
  return lang === undefined || lang === tag ? {} : { lang, dir: locale(lang).direction };
}
