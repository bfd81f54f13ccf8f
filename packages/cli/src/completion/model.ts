import type { Catalog } from '../catalog.ts';
import { formOf, type CommandName, type Operand } from '../command-table.ts';
import { COMMAND_NAMES, optionDescription } from '../help/usage.ts';
import { GENERAL, optionOf, OPTIONS, type Option, type OptionName } from '../option-table.ts';
import { candidates, type Candidates } from './values.ts';

export interface CompletedOption extends Option {
  readonly name: OptionName;
  readonly description: string;
}

export interface CompletedCommand {
  /** Empty where codes are shown. */
  readonly name: CommandName | '';
  readonly description: string;
  readonly operands: readonly Operand[];
  readonly options: readonly CompletedOption[];
}

/** The command line as the shells need it; each writes it down in its own language. */
export interface CompletionModel {
  readonly commands: readonly CompletedCommand[];
  readonly options: readonly CompletedOption[];
  /** By placeholder. */
  readonly values: ReadonlyMap<string, NonNullable<Candidates>>;
  /** What a placeholder is called in the language of the reader. */
  readonly label: (placeholder: string) => string;
}

export function completionModel(catalog: Catalog): CompletionModel {
  const { translate } = catalog;
  const option = (name: OptionName): CompletedOption => ({
    ...optionOf(name),
    name,
    description: optionDescription(name, translate),
  });
  const commands = ['' as const, ...COMMAND_NAMES].map((name): CompletedCommand => {
    const { operands, options } = formOf(name === '' ? undefined : name);
    return {
      name,
      description: name === '' ? '' : translate(`help.command.${name}`),
      operands,
      options: [...GENERAL, ...options].map((one) => option(one)),
    };
  });
  const options = (Object.keys(OPTIONS) as OptionName[]).map((name) => option(name));
  const placeholders = new Set([
    'command',
    ...commands.flatMap(({ operands }) => operands.map(({ name }) => name)),
    ...options.flatMap(({ value }) => value ?? []),
  ]);
  return {
    commands,
    options,
    label: (placeholder) => translate(`help.placeholder.${placeholder}`),
    values: new Map(
      [...placeholders].flatMap((name) => {
        const own = candidates(name, catalog);
        return own === undefined ? [] : [[name, own] as const];
      }),
    ),
  };
}

/** In single quotes nothing means anything to a shell but the quote itself. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
