import { inOrder, type CommandForms } from '../src/command-form.ts';
import { commandUsage } from '../src/help/usage.ts';
import { translator, type Messages } from '@polystatus/status/translate';
import { keyOf, type MessageKey } from '../src/message.ts';

const START = '<!-- commands: `pnpm --filter polystatus readme` writes what follows -->';
const END = '<!-- end of commands -->';

/**
 * README.md with its table of commands as they are now.
 *
 * @throws Error where it has no place for the table
 */
export function withCommandTable(readme: string, forms: CommandForms, messages: Messages): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has no “${START}” … “${END}”.`);
  const translate = translator<MessageKey>(messages, 'en');
  const rows = inOrder(forms).map(([name, form]) => [
    `\`${commandUsage(name, form, translate)}\``,
    translate(keyOf('help.command', name)),
  ]);
  return `${readme.slice(0, start)}${START}\n\n${table([['command', 'what it does'], ...rows])}\n\n${readme.slice(end)}`;
}

/** As the formatter of the repository writes it. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head), line([], '-'), ...rows.map((row) => line(row))].join('\n');
}
