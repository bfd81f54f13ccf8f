import { inOrder, type CommandForms } from '../src/command-form.ts';
import { commandUsage } from '../src/help/usage.ts';
import { translator, type Messages } from '@polystatus/status/translate';
import { keyOf, type MessageKey } from '../src/message.ts';
import { withTable } from './readme-table.ts';

/**
 * README.md with its table of commands as they are now.
 *
 * @throws Error where it has no place for the table
 */
export function withCommandTable(readme: string, forms: CommandForms, messages: Messages): string {
  const translate = translator<MessageKey>(messages, 'en');
  const rows = inOrder(forms).map(([name, form]) => [
    `\`${commandUsage(name, form, translate)}\``,
    translate(keyOf('help.command', name)),
  ]);
  return withTable(readme, 'commands', [['command', 'what it does'], ...rows]);
}
