import type { Catalog } from '../catalog.ts';
import { inOrder, type CommandForm } from '../command-form.ts';
import type { Context } from '../context.ts';
import { exitRows, generalHelp, generalOptions } from '../help/general-help.ts';
import { aboutCommand, commandUsage, optionRow, type Described } from '../help/usage.ts';
import { FORMATS, GENERAL } from '../options.ts';
import { wrap } from '../wrap.ts';
import { type NameIn, keyOf } from '../message.ts';

/** The manual page, for `man` in the macros every man understands (man(7)). */
export function manPage(
  { catalog, forms }: Pick<Context, 'catalog' | 'forms'>,
  version: string,
): string {
  const { translate } = catalog;
  const heading = (name: NameIn<'help'>): string =>
    `.SH ${quoted(upper(translate(`help.${name}`), catalog))}`;
  const commands = inOrder(forms);
  const examples = generalHelp(forms, catalog).find(({ name }) => name === 'examples')?.rows ?? [];
  return `${[
    `.TH POLYSTATUS 1 "" ${quoted(`polystatus ${version}`)} ${quoted('polystatus')}`,
    heading('man.name'),
    `polystatus \\- ${escape(translate('help.tagline')).replace(/\.$/, '')}`,
    heading('man.synopsis'),
    `.B ${escape(translate('help.usage'))}`,
    ...commands.flatMap(([name, form]) => [
      '.br',
      `.B ${escape(`polystatus ${commandUsage(name, form, translate)}`)}`,
    ]),
    heading('examples'),
    ...examples.flatMap((row) => item(row)),
    heading('commands'),
    ...commands.flatMap(([name, form]) => commandItem(name, form, catalog)),
    heading('options'),
    ...generalOptions(translate).flatMap((row) => optionItem(row)),
    ...item(['--', translate('help.option.end')]),
    heading('exit'),
    ...exitRows(translate).flatMap((row) => item(row)),
  ].join('\n')}\n`;
}

function commandItem(name: string, form: CommandForm, { translate }: Catalog): string[] {
  const about = aboutCommand(name, translate);
  const own = Object.entries(form.options).filter(
    ([option]) => !Object.hasOwn(GENERAL, option) && !Object.hasOwn(FORMATS, option),
  );
  const rows = own.map(([option, takes]) => optionRow(option, takes, translate));
  return [
    ...item([commandUsage(name, form, translate), translate(keyOf('help.command', name))]),
    ...(about === '' ? [] : ['.IP', paragraph(about)]),
    ...(rows.length > 0 ? ['.RS', ...rows.flatMap((row) => optionItem(row)), '.RE'] : []),
    ...form.examples.flatMap((line) => ['.IP', `.B ${escape(line)}`]),
  ];
}

function optionItem([typed, text]: Described): string[] {
  return item([typed.trim(), text]);
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
