import { COMMANDS, formOf, type CommandName, type Operand } from '../command-table.ts';
import type { Translate } from '../message.ts';
import { optionOf, type OptionName } from '../option-table.ts';

/** A word to type and what it does. */
export type Described = readonly [typed: string, description: string];

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** `list [class or owner]`; general options are not shown. */
export function commandUsage(command: CommandName, translate: Translate): string {
  const { operands } = formOf(command);
  return [command, ...operands.map((operand) => operandUsage(operand, translate))].join(' ');
}

function operandUsage({ name, optional, many }: Operand, translate: Translate): string {
  const text = `${translate(`help.placeholder.${name}`)}${many ? ' …' : ''}`;
  return optional ? `[${text}]` : `<${text}>`;
}

/** `-L, --lang <language>`, all long names below each other. */
export function optionUsage(name: OptionName, translate: Translate): string {
  const { letter, value } = optionOf(name);
  const short = letter === undefined ? '    ' : `-${letter}, `;
  return `${short}--${name}${value === undefined ? '' : ` <${translate(`help.placeholder.${value}`)}>`}`;
}

export function optionDescription(name: OptionName, translate: Translate): string {
  return translate(`help.option.${name}`, {
    tags: BUILD_LOCALES.join(', '),
    servers: BUILD_SERVERS.join(', '),
    themes: BUILD_THEMES.join(', '),
  });
}
