import type { LocaleFiles } from './project.ts';
import type { Parsed } from './parse.ts';
import type { Message } from './message.ts';

/** A message of an entry or namespace, with everything that is not prose blanked out in place. */
export interface Prose {
  readonly parsed: Parsed;
  readonly message: Message;
  /** Same length as the text: inline code, placeholders and addresses are replaced by U+FFFC. */
  readonly prose: string;
}

/** Lists the prose of a language for typographic rules. */
export function* proseOf({ entries, namespaces }: LocaleFiles): Generator<Prose> {
  for (const { parsed, messages } of [...entries.values(), ...namespaces.values()]) {
    for (const message of messages) {
      yield {
        parsed,
        message,
        prose: message.text.replace(
          /`[^`]*`|\{\{[^}]*\}\}|\]\([^)\s]*\)|https?:\/\/\S+/g,
          (hidden) => '\uFFFC'.repeat(hidden.length),
        ),
      };
    }
  }
}
