import { writeText } from '../answer.ts';
import { isCommand, type CommandName } from '../command-table.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { commandHelp } from '../help/command-help.ts';
import { generalHelp, type HelpSection } from '../help/general-help.ts';
import { commandUsage } from '../help/usage.ts';
import { code, quiet, strong } from '../mark.ts';
import type { Page } from '../render/page.ts';
import { displayWidth, pad, wrap } from '../wrap.ts';

/** polystatus --help, polystatus help explain, polystatus explain --help */
export function help(context: Context): Exit {
  const { command, operands, help: asked } = context.args;
  const [word] = operands;
  if (command === 'help' && !asked && word !== undefined) {
    if (!isCommand(word))
      return complain(context, { message: 'noCommand', values: { command: word } });
    writeText(context, 1, (page) => commandText(word, page));
  } else if (asked && command !== undefined && command !== 'help')
    writeText(context, 1, (page) => commandText(command, page));
  else writeText(context, 1, generalText);
  return EXIT.found;
}

function generalText(page: Page): string {
  const { catalog, width } = page;
  const { translate } = catalog;
  const head = `${wrap(translate('help.tagline'), width)}\n\n${code(translate('help.usage'))}`;
  const more = quiet(wrap(translate('help.more'), width));
  return `${[head, sections(generalHelp(catalog), page), more].join('\n\n')}\n`;
}

function commandText(command: CommandName, page: Page): string {
  const { catalog, width } = page;
  const { translate } = catalog;
  const usage = code(`polystatus ${commandUsage(command, translate)}`);
  const about = wrap(translate(`help.command.${command}`), width);
  const notes = translate(`help.about.${command}`);
  const parts = [usage, about, notes.startsWith('help.') ? '' : wrap(notes, width)];
  return `${[...parts, sections(commandHelp(command, catalog), page)].filter((part) => part !== '').join('\n\n')}\n`;
}

/** Two columns, as wide as the longest word to type needs in its section. */
function sections(all: readonly HelpSection[], { catalog, width }: Page): string {
  return all
    .map(({ name, rows }) => {
      const column = Math.max(...rows.map(([typed]) => displayWidth(typed)));
      const lines = rows.map(([typed, text]) =>
        text === '' ? `  ${code(typed)}` : wrap(text, width, `  ${code(pad(typed, column))}  `),
      );
      return `${strong(catalog.translate(`help.${name}`))}\n${lines.join('\n')}`;
    })
    .join('\n\n');
}
