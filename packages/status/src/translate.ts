/** Interface words, nested as in locales/<tag>/ui/*.yaml. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

export type Values = Readonly<Record<string, string | number>>;

/** The messages of one language. One that is not there is a fault of ours, and thrown. */
export interface Translate<Key extends string> {
  (key: Key, values?: Values): string;
  /** For messages that may be left out. */
  readonly has: (key: string) => boolean;
}

/**
 * Looks up and fills messages as i18next would; loading i18next itself takes longer than a whole
 * run of the command line. `count` chooses among _one, _many and _other by the rules of the language.
 *
 * @param messages words of one namespace or more
 * @param tag the language they are in
 * @param write how a number is written; left out, by its plain digits
 * @throws {Error} for a message that is not there
 * @example translator({ found_other: '{{count}} entries' }, 'en')('found', { count: 3 }) // '3 entries'
 */
export function translator<Key extends string>(
  messages: Messages,
  tag: string,
  write: (value: number) => string = String,
): Translate<Key> {
  const translate = (key: Key, values: Values = {}): string => {
    const text = findPlural(messages, key, tag, values['count']) ?? find(messages, key);
    if (text === undefined) throw new Error(`There is no message “${key}” in ${tag}.`);
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return typeof value === 'number' ? write(value) : (value ?? whole);
    });
  };
  const has = (key: string): boolean =>
    (find(messages, key) ?? find(messages, `${key}_other`)) !== undefined;
  return Object.assign(translate, { has });
}

function findPlural(
  messages: Messages,
  key: string,
  tag: string,
  count: string | number | undefined,
): string | undefined {
  if (typeof count !== 'number') return undefined;
  const category = new Intl.PluralRules(tag).select(count);
  return find(messages, `${key}_${category}`) ?? find(messages, `${key}_other`);
}

/** By its path, or in a flat table by its whole name. */
function find(messages: Messages, key: string): string | undefined {
  let at: string | Messages | undefined = messages;
  if (Object.hasOwn(messages, key) && typeof messages[key] === 'string') return messages[key];
  for (const part of key.split('.'))
    at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined;
  return typeof at === 'string' ? at : undefined;
}
