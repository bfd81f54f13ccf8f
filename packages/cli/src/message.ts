/** Interface words, nested as in locales/<tag>/ui/*.yaml. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

export type Values = Readonly<Record<string, string | number>>;

export type Translate = (key: string, values?: Values) => string;

/**
 * Looks up and fills messages as i18next would; loading i18next itself takes longer than all the
 * rest of a run. `count` chooses among _one, _many and _other.
 */
export function translator(messages: Messages, tag: string): Translate {
  return (key, values = {}) => {
    const text = find(messages, key) ?? findPlural(messages, key, tag, values['count']) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
  };
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

function find(messages: Messages, key: string): string | undefined {
  let at: string | Messages | undefined = messages;
  for (const part of key.split('.')) {
    at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined;
  }
  return typeof at === 'string' ? at : undefined;
}
