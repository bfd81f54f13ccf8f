import { createInstance, type TOptions } from 'i18next';
import { locales, resources, sourceLocale } from './content.ts';
import { mark } from './foreign.ts';

const sourceWords = resources(sourceLocale.tag);
const i18next = createInstance();
await i18next.init({
  resources: Object.fromEntries(locales.map(({ tag }) => [tag, resources(tag)])),
  lng: sourceLocale.tag,
  load: 'currentOnly',
  // Each language counts by its own rules: English words among Arabic ones have English plurals.
  fallbackLng: Object.fromEntries(locales.map(({ tag, fallback }) => [tag, [...fallback]])),
  defaultNS: 'site',
  // Astro escapes what it prints.
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key) => {
    throw new Error(`No interface message “${key}”.`);
  },
});

export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The interface words of one language; a missing message ends the build. What fell back bears the
 * marks of its language.
 *
 * @example wordsOf('en')('classes:redirection.name') // 'Redirection'
 */
export function wordsOf(tag: string): Words {
  const t = i18next.getFixedT(tag);
  return (key, values = {}) => {
    const { res, usedLng } = t(key, { ...values, returnDetails: true } satisfies TOptions);
    return usedLng === tag || !hasOwnWords(res, values) ? res : mark(res, usedLng);
  };
}

/** Whether anything but what was put into it can be read: “404 Not Found” is nobody’s words. */
function hasOwnWords(text: string, values: Parameters<Words>[1] = {}): boolean {
  const rest = Object.values(values).reduce<string>(
    (left, value) => left.replaceAll(String(value), ''),
    text,
  );
  return /\p{L}/u.test(rest);
}

/** Whether a message that may be left out is there. */
export function hasWords(tag: string, key: string): boolean {
  return i18next.exists(key, { lng: tag });
}

/**
 * The names below a message of the source language, in the order in which they stand there; that is
 * the order of what they name.
 *
 * @example messageNames('site', 'navigation') // ['label', 'index', 'table', …]
 */
export function messageNames(namespace: string, key?: string): string[] {
  const words: Readonly<Record<string, unknown>> = { ...sourceWords[namespace] };
  return Object.keys((key === undefined ? words : words[key]) ?? {});
}

/** The plural forms of a message, for choosing in the browser: `{ one: '{{count}} result', … }`. */
export function pluralForms(tag: string, key: string): Record<string, string> {
  const t = wordsOf(tag);
  return Object.fromEntries(
    new Intl.PluralRules(tag).resolvedOptions().pluralCategories.map((category) => {
      const form = `${key}_${category}`;
      // A language that the words fell back to may count in fewer forms.
      return [category, t(hasWords(tag, form) ? form : `${key}_other`, { count: '{{count}}' })];
    }),
  );
}
