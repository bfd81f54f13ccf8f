/** Interface words, nested as in locales/<tag>/ui/*.yaml. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

export type Values = Readonly<Record<string, string | number>>;

/** A text, and the language it is in. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** The messages that one language has itself. */
export interface OwnWords {
  readonly tag: string;
  readonly messages: Messages;
}

/** A message, wherever along a chain of languages it stands first. */
export interface Say<Key extends string> {
  (key: Key, values?: Values): Said;
  /** For messages that may be left out. */
  readonly has: (key: string) => boolean;
}

/** The messages of one language. One that is not there is a fault of ours, and thrown. */
export interface Translate<Key extends string> {
  (key: Key, values?: Values): string;
  /** For messages that may be left out. */
  readonly has: (key: string) => boolean;
}

/**
 * Looks up and fills messages as i18next would; loading i18next itself takes longer than a whole
 * run of the command line. `count` chooses among _one, _many and _other by the rules of the
 * language that has the message: English words among Arabic ones have English plurals.
 *
 * @param chain the language and what it falls back to, nearest first
 * @param write how a number is written; left out, by its plain digits
 * @throws {Error} for a message that no language of the chain has
 * @example sayer([{ tag: 'fr', messages: {} }, english])('skip') // { text: 'Skip …', lang: 'en' }
 */
export function sayer<Key extends string>(
  chain: readonly OwnWords[],
  write: (value: number) => string = String,
): Say<Key> {
  const say = (key: Key, values: Values = {}): Said => {
    for (const { tag, messages } of chain) {
      const text = findPlural(messages, key, tag, values['count']) ?? find(messages, key);
      if (text !== undefined) return { text: fill(text, values, write), lang: tag };
    }
    throw new Error(`There is no message “${key}” in ${chain.map(({ tag }) => tag).join(', ')}.`);
  };
  const has = (key: string): boolean =>
    chain.some(
      ({ messages }) => (find(messages, key) ?? find(messages, `${key}_other`)) !== undefined,
    );
  return Object.assign(say, { has });
}

/**
 * The same for one language, where nobody needs to know which.
 *
 * @param messages words of one namespace or more
 * @param tag the language they are in
 * @example translator({ found_other: '{{count}} entries' }, 'en')('found', { count: 3 }) // '3 entries'
 */
export function translator<Key extends string>(
  messages: Messages,
  tag: string,
  write?: (value: number) => string,
): Translate<Key> {
  const say = sayer<Key>([{ tag, messages }], write);
  return Object.assign((key: Key, values?: Values) => say(key, values).text, { has: say.has });
}

/**
 * One table of all words along a chain, for programs that are packed with the words of one language.
 *
 * @param chain the language and what it falls back to, nearest first
 */
export function wordsAlong(chain: readonly OwnWords[]): Messages {
  return chain.reduceRight<Messages>((below, { messages }) => laidOver(below, messages), {});
}

function laidOver(below: Messages, above: Messages): Messages {
  const result: Record<string, string | Messages> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    result[key] =
      typeof value === 'object' && typeof under === 'object' ? laidOver(under, value) : value;
  }
  return result;
}

function fill(text: string, values: Values, write: (value: number) => string): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === 'number' ? write(value) : (value ?? whole);
  });
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
