import { createInstance } from 'i18next';
import { locales, resources, sourceLocale } from './content.ts';

const i18next = createInstance();
await i18next.init({
  resources: Object.fromEntries(locales.map(({ tag }) => [tag, resources(tag)])),
  lng: sourceLocale.tag,
  fallbackLng: false,
  defaultNS: 'site',
  // Astro escapes what it prints.
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key) => {
    throw new Error(`No interface message “${key}”.`);
  },
});

export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The interface words of one language; a missing message ends the build.
 *
 * @example wordsOf('en')('classes:redirection.name') // 'Redirection'
 */
export function wordsOf(tag: string): Words {
  const t = i18next.getFixedT(tag);
  return (key, values = {}) => t(key, values);
}

/** Whether a message that may be left out is there. */
export function hasWords(tag: string, key: string): boolean {
  return i18next.exists(key, { lng: tag });
}

/** The plural forms of a message, for choosing in the browser: `{ one: '{{count}} result', … }`. */
export function pluralForms(tag: string, key: string): Record<string, string> {
  return Object.fromEntries(
    new Intl.PluralRules(tag)
      .resolvedOptions()
      .pluralCategories.map((category) => [
        category,
        wordsOf(tag)(`${key}_${category}`, { count: '{{count}}' }),
      ]),
  );
}
