import type { CommandForm, CommandForms } from '../command-form.ts';
import { writeText } from '../answer.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { commandHelp } from '../help/command-help.ts';
import { generalHelp, type HelpSection } from '../help/general-help.ts';
import { aboutCommand, commandUsage } from '../help/usage.ts';
import { code, quiet, strong } from '../mark.ts';
import type { Page } from '../render/page.ts';
import { displayWidth, pad, wrap } from '../wrap.ts';
import { keyOf } from '../message.ts';

export const form = {
  part: 'program',
  operands: [{ name: 'command', optional: true }],
  options: {},
  examples: ['polystatus help explain'],
} as const satisfies CommandForm;

/** polystatus --help, polystatus help explain, polystatus explain --help */
export function run(context: Context): Exit {
  const { forms } = context;
  const { command, operands, help: asked } = context.args;
  const [word] = operands;
  if (command === 'help' && !asked && word !== undefined) {
    if (!Object.hasOwn(forms, word))
      return complain(context, { message: 'noCommand', values: { command: word } });
    writeText(context, 1, (page) => commandText(word, forms, page));
  } else if (asked && command !== undefined && command !== 'help')
    writeText(context, 1, (page) => commandText(command, forms, page));
  else writeText(context, 1, (page) => generalText(forms, page));
  return EXIT.found;
}

function generalText(forms: CommandForms, page: Page): string {
  const { catalog, width } = page;
  const { translate } = catalog;
  const head = `${wrap(translate('help.tagline'), width)}\n\n${code(translate('help.usage'))}`;
  const more = quiet(wrap(translate('help.more'), width));
  return `${[head, sections(generalHelp(forms, catalog), page), more].join('\n\n')}\n`;
}

function commandText(command: string, forms: CommandForms, page: Page): string {
  const form = forms[command];
  if (form === undefined) return '';
  const { catalog, width } = page;
  const { translate } = catalog;
  const usage = code(`polystatus ${commandUsage(command, form, translate)}`);
  const about = wrap(translate(keyOf('help.command', command)), width);
  const parts = [usage, about, wrap(aboutCommand(command, translate), width)];
  return `${[...parts, sections(commandHelp(form, catalog), page)].filter((part) => part !== '').join('\n\n')}\n`;
}

/** A column of fewer letters has hardly more than a word a line. */
const LEAST = 20;
const BELOW = ' '.repeat(8);

/**
 * Two columns, the first as wide as the longest word to type needs in its section; one below the
 * other where the second has no room.
 */
function sections(all: readonly HelpSection[], { catalog, width }: Page): string {
  return all
    .map(({ name, rows }) => {
      const column = Math.max(...rows.map(([typed]) => displayWidth(typed)));
      const isNarrow = width - column - 4 < LEAST;
      const lines = rows.map(([typed, text]) => {
        if (text === '') return `  ${code(typed)}`;
        return isNarrow
          ? `  ${code(typed)}\n${wrap(text, width, BELOW)}`
          : wrap(text, width, `  ${code(pad(typed, column))}  `);
      });
      return `${strong(catalog.translate(`help.${name}`))}\n${lines.join('\n')}`;
    })
    .join('\n\n');
}
