import type { Message } from '../parse/message.ts';

/** All forms of one plural: `results_one` and `results_other`. */
export interface Plural {
  /** `search.results`, or `place_ordinal` for ordinal numbers. */
  readonly key: string;
  readonly type: Intl.PluralRuleType;
  readonly forms: ReadonlyMap<string, Message>;
}

const ENDING = /_(?:zero|one|two|few|many|other)$/;
const FORM = /^(.+)_(zero|one|two|few|many|other)$/;

/**
 * The name that all forms of a plural share.
 *
 * @example withoutForm('results_one') // 'results'
 */
export function withoutForm(key: string): string {
  return key.replace(ENDING, '');
}

/** Whether a key is that of one form of a plural, by its ending. */
export function isForm(key: string): boolean {
  return ENDING.test(key);
}

/**
 * The general form in place of one that few languages have.
 *
 * @example withoutRareForm('results_few') // 'results_other'
 */
export function withoutRareForm(key: string): string {
  return key.replace(/_(?:zero|two|few|many)$/, '_other');
}

/**
 * The form of a plural that shows most numbers.
 *
 * @example generalForm('results_one') // 'results_other'
 */
export function generalForm(key: string): string {
  return `${withoutForm(key)}_other`;
}

/**
 * Groups messages by i18next’s suffixes.
 *
 * A single form without a number is a name that only looks like one: `see_other`.
 *
 * @example pluralsOf(messagesOf({ a_one: '1 day', a_other: '{{count}} days' })) // one plural, “a”
 */
export function pluralsOf(messages: readonly Message[]): Plural[] {
  const groups = new Map<string, Map<string, Message>>();
  for (const message of messages) {
    const [, key, form] = FORM.exec(message.key) ?? [];
    if (key === undefined || form === undefined) continue;
    const forms = groups.get(key) ?? new Map<string, Message>();
    groups.set(key, forms.set(form, message));
  }
  return [...groups].flatMap(([key, forms]) =>
    forms.size > 1 || [...forms.values()].some(({ text }) => text.includes('{{count}}'))
      ? [{ key, type: typeOf(key), forms }]
      : [],
  );
}

/** The forms a language tells apart; i18next takes `_zero` everywhere as an extra. */
export function formsOf(tag: string, type: Intl.PluralRuleType): readonly string[] {
  return new Intl.PluralRules(tag, { type }).resolvedOptions().pluralCategories;
}

/** Whole numbers on which the plural rules of all languages depend, by their last digits. */
const SAMPLES = [...Array.from({ length: 201 }, (_, number) => number), 1e6, 2e6];

const exact = new Map<string, ReadonlySet<string>>();

/**
 * Whether a form stands for exactly one number, which its words may then say: Arabic `_two`, English
 * `_one`; not French `_one`, which also shows 0. Parts are not counted here. i18next shows `_zero` for 0 alone.
 *
 * @example isExact('results_two', 'ar') // true
 */
export function isExact(key: string, tag: string): boolean {
  const form = FORM.exec(key)?.[2];
  if (form === undefined || form === 'zero') return form === 'zero';
  const type = typeOf(key);
  const name = `${tag} ${type}`;
  let forms = exact.get(name);
  if (!forms) {
    const rules = new Intl.PluralRules(tag, { type });
    const numbers = Map.groupBy(SAMPLES, (number) => rules.select(number));
    forms = new Set([...numbers].flatMap(([one, { length }]) => (length === 1 ? [one] : [])));
    exact.set(name, forms);
  }
  return forms.has(form);
}

/** Whether a key is that of a plural for ordinal numbers. */
export function typeOf(key: string): Intl.PluralRuleType {
  return /_ordinal(?:$|_)/.test(key) ? 'ordinal' : 'cardinal';
}

/**
 * Whether nouns stay as they are after a number: Turkish “3 sonuç”; or many have one form for both
 * anyway: German “3 Treffer”. Where they do, equal forms are right.
 */
export function nounsStay(tag: string): boolean {
  const language = tag.split('-', 1)[0] ?? tag;
  return INVARIABLE.has(language) || OFTEN_ALIKE.has(language);
}

/**
 * Whether a noun has one form for both by its ending: French mois, prix, nez.
 *
 * @example nounStays('mois', 'fr') // true
 */
export function nounStays(noun: string, tag: string): boolean {
  return ENDINGS[tag.split('-', 1)[0] ?? tag]?.test(noun) ?? false;
}

const ENDINGS: Readonly<Record<string, RegExp>> = { fr: /[sxz]$/ };
const INVARIABLE = new Set(
  'az bn cy eu fa hu hy id ja ka kk km ko ku ky lo mn ms my th tk tl tr ug uz vi zh'.split(' '),
);
const OFTEN_ALIKE = new Set('da de hi is mr nb nn no pa sv ur'.split(' '));
