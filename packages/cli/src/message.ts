import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import type { Translate as TranslateKeys } from '@polystatus/status/translate';

/** What the program can say: locales/en/ui/cli.yaml has each of them, or it does not compile. */
export type MessageKey =
  | MessageKeys['cli']
  | `facts.${MessageKeys['facts']}`
  | `classes.${MessageKeys['classes']}`
  | `ownerNotes.${MessageKeys['owners']}`;

/** The messages of the program in one language. */
export type Translate<Key extends string = MessageKey> = TranslateKeys<Key>;

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
