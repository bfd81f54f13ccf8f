import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';

/** Interface words, nested as in locales/<tag>/ui/*.yaml. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

export type Values = Readonly<Record<string, string | number>>;

/** What the program can say: locales/en/ui/cli.yaml has each of them, or it does not compile. */
export type MessageKey =
  | MessageKeys['cli']
  | `classes.${MessageKeys['classes']}`
  | `ownerNotes.${MessageKeys['owners']}`;

/** The messages of one language. One that is not there is a fault of ours, and thrown. */
export interface Translate<Key extends string = MessageKey> {
  (key: Key, values?: Values): string;
  /** For messages that may be left out. */
  readonly has: (key: string) => boolean;
}

/** What stands before a dot in a key: of `help.command.list`, `help` and `help.command`. */
type GroupOf<Key extends string> = Key extends `${infer First}.${infer Rest}`
  ? First | `${First}.${GroupOf<Rest>}`
  : never;

/** The names below a group: `NameIn<'help.exitCode'>` is 'found', 'unknown' and so on. */
export type NameIn<
  Group extends string,
  Key extends string = MessageKey,
> = Key extends `${Group}.${infer Name}` ? Name : never;

/**
 * A key made of a name that only a register knows: a command, an option, a question. That each has
 * its words is for whoever reads the register to see, as build/words.ts does.
 *
 * @example keyOf('help.command', 'list') // 'help.command.list'
 */
export function keyOf<Key extends string = MessageKey>(
  group: GroupOf<Key>,
  ...names: readonly string[]
): Key {
  return [group, ...names].join('.') as Key;
}

/**
 * Looks up and fills messages as i18next would; loading i18next itself takes longer than all the
 * rest of a run. `count` chooses among _one, _many and _other.
 */
export function translator<Key extends string = MessageKey>(
  messages: Messages,
  tag: string,
): Translate<Key> {
  const translate = (key: Key, values: Values = {}): string => {
    const text = find(messages, key) ?? findPlural(messages, key, tag, values['count']);
    if (text === undefined) throw new Error(`There is no message “${key}” in ${tag}.`);
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
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

function find(messages: Messages, key: string): string | undefined {
  let at: string | Messages | undefined = messages;
  for (const part of key.split('.')) {
    at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined;
  }
  return typeof at === 'string' ? at : undefined;
}
