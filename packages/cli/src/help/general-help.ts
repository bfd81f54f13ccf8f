import { inOrder, type CommandForms, type Option } from '../command-form.ts';
import { EXIT } from '../context.ts';
import { FORMATS, GENERAL } from '../options.ts';
import type { Catalog } from '../catalog.ts';
import { commandUsage, optionRow, type Described } from './usage.ts';
import { type NameIn, keyOf } from '../message.ts';

export interface HelpSection {
  /** A message under `help`. */
  readonly name: NameIn<'help'>;
  readonly rows: readonly Described[];
}

/** Everything at a glance; examples first, they are what people read. */
export function generalHelp(forms: CommandForms, { translate, tag }: Catalog): HelpSection[] {
  const other = tag === 'en' ? 'tr' : 'en';
  const example = (words: string, name: NameIn<'help.example'>): Described => [
    `polystatus ${words}`,
    translate(`help.example.${name}`),
  ];
  const query = (name: NameIn<'help.query'>): string => translate(`help.query.${name}`);
  return [
    {
      name: 'examples',
      rows: [
        example('404', 'code'),
        example('404 410', 'codes'),
        example('4xx', 'class'),
        example('nginx/499', 'owner'),
        example(query('name'), 'name'),
        example(query('question'), 'question'),
        ['curl -si … | polystatus', translate('help.example.pipe')],
        example(`404 --lang ${other}`, 'language'),
        example('404 --json', 'json'),
      ],
    },
    {
      name: 'commands',
      rows: inOrder(forms).map(([name, form]) => [
        commandUsage(name, form, translate),
        translate(keyOf('help.command', name)),
      ]),
    },
    {
      name: 'options',
      rows: [...generalOptions(translate), ['    --', translate('help.option.end')]],
    },
    { name: 'exit', rows: exitRows(translate) },
  ];
}

/** Options that every command takes, and those of a line without one. */
export function generalOptions(translate: Catalog['translate']): Described[] {
  return Object.entries<Option>({ ...GENERAL, ...FORMATS }).map(([name, option]) =>
    optionRow(name, option, translate),
  );
}

export function exitRows(translate: Catalog['translate']): Described[] {
  return Object.entries(EXIT).map(([name, status]) => [
    String(status),
    translate(keyOf('help.exitCode', name)),
  ]);
}
