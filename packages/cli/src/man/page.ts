import type { Catalog } from '../catalog.ts';
import { COMMANDS, SHOW, type CommandName } from '../command-table.ts';
import { EXAMPLES } from '../examples.ts';
import { exitRows, generalHelp } from '../help/general-help.ts';
import {
  COMMAND_NAMES,
  commandUsage,
  optionDescription,
  optionUsage,
  type Described,
} from '../help/usage.ts';
import { GENERAL, type OptionName } from '../option-table.ts';
import { wrap } from '../wrap.ts';

/** The manual page, for `man` in the macros every man understands (man(7)). */
export function manPage(catalog: Catalog, version: string): string {
  const { translate } = catalog;
  const heading = (name: string): string =>
    `.SH ${quoted(upper(translate(`help.${name}`), catalog))}`;
  const examples = generalHelp(catalog).find(({ name }) => name === 'examples')?.rows ?? [];
  return `${[
    `.TH POLYSTATUS 1 "" ${quoted(`polystatus ${version}`)} ${quoted('polystatus')}`,
    heading('man.name'),
    `polystatus \\- ${escape(translate('help.tagline')).replace(/\.$/, '')}`,
    heading('man.synopsis'),
    `.B ${escape(translate('help.usage'))}`,
    ...COMMAND_NAMES.flatMap((name) => [
      '.br',
      `.B ${escape(`polystatus ${commandUsage(name, translate)}`)}`,
    ]),
    heading('examples'),
    ...examples.flatMap((row) => item(row)),
    heading('commands'),
    ...COMMAND_NAMES.flatMap((name) => commandItem(name, catalog)),
    heading('options'),
    ...optionItems([...GENERAL, ...SHOW.options], catalog),
    ...item(['--', translate('help.option.end')]),
    heading('exit'),
    ...exitRows(translate).flatMap((row) => item(row)),
  ].join('\n')}\n`;
}

function commandItem(name: CommandName, catalog: Catalog): string[] {
  const { translate } = catalog;
  const about = translate(`help.about.${name}`);
  const general = new Set<OptionName>([...GENERAL, ...SHOW.options]);
  const own = (COMMANDS[name].options as readonly OptionName[]).filter((one) => !general.has(one));
  return [
    ...item([commandUsage(name, translate), translate(`help.command.${name}`)]),
    ...(about.startsWith('help.') ? [] : ['.IP', paragraph(about)]),
    ...(own.length > 0 ? ['.RS', ...optionItems(own, catalog), '.RE'] : []),
    ...(EXAMPLES[name] ?? []).flatMap((line) => ['.IP', `.B ${escape(line)}`]),
  ];
}

function optionItems(names: readonly OptionName[], { translate }: Catalog): string[] {
  return names.flatMap((name) =>
    item([optionUsage(name, translate).trim(), optionDescription(name, translate)]),
  );
}

function item([typed, text]: Described): string[] {
  return ['.TP', `.B ${escape(typed)}`, paragraph(text)];
}

/** Lines of a length that mandoc likes; man fills them anew. */
function paragraph(text: string): string {
  return wrap(text, 70)
    .split('\n')
    .map((line) => escape(line))
    .join('\n');
}

/** Text that starts no request and no escape; a hyphen one types is a minus. */
function escape(text: string): string {
  return text
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replace(/^[.']/, String.raw`\&$&`);
}

function quoted(text: string): string {
  return `"${escape(text).replaceAll('"', String.raw`\(dq`)}"`;
}

function upper(text: string, { tag }: Catalog): string {
  return text.toLocaleUpperCase(tag);
}
