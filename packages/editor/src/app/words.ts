import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';

type Values = Readonly<Record<string, string | number>>;

/** What the editor says: locales/en/ui/desk.yaml has each of them, or it does not compile. */
export type DeskKey = MessageKeys['desk'];
export type Words = (key: DeskKey, values?: Values) => string;

/**
 * The words of one language; `count` chooses the plural form.
 *
 * @throws an Error for a message that is not there
 * @example wordsOf('en', { found_other: '{{count}} entries' })('found', { count: 3 }) // '3 entries'
 */
export function wordsOf(tag: string, texts: Readonly<Record<string, string>>): Words {
  const plurals = new Intl.PluralRules(tag);
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? texts[`${key}_${plurals.select(count)}`] : undefined;
    const text = form ?? texts[key] ?? texts[`${key}_other`];
    if (text === undefined) throw new Error(`There is no message “${key}” in ${tag}.`);
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? value.toLocaleString(tag) : (value ?? whole);
    });
  };
}

/** The first language of the reader that the editor speaks. */
export function preferred(tags: readonly string[]): string {
  const wishes = [localStorage.getItem('desk-interface') ?? '', ...navigator.languages];
  const known = wishes.map((wish) =>
    tags.find((tag) => tag === wish || tag === wish.split('-')[0]),
  );
  return known.find((tag) => tag !== undefined) ?? 'en';
}
