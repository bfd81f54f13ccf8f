type Values = Readonly<Record<string, string | number>>;
export type Words = (key: string, values?: Values) => string;

/**
 * The words of one language; `count` chooses the plural form.
 *
 * @example wordsOf('en', { found_other: '{{count}} entries' })('found', { count: 3 }) // '3 entries'
 */
export function wordsOf(tag: string, texts: Readonly<Record<string, string>>): Words {
  const plurals = new Intl.PluralRules(tag);
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? texts[`${key}_${plurals.select(count)}`] : undefined;
    const text = form ?? texts[key] ?? texts[`${key}_other`] ?? key;
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
