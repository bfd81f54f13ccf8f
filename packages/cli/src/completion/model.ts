import { inOrder, type Operand, type Option } from '../command-form.ts';
import type { Context } from '../context.ts';
import { optionDescription } from '../help/usage.ts';
import { allOptions, GENERAL } from '../options.ts';
import { form as show } from '../show.ts';
import { candidates, type Candidates } from './values.ts';
import { keyOf } from '../message.ts';

export interface CompletedOption extends Option {
  readonly name: string;
  readonly description: string;
}

export interface CompletedCommand {
  /** Empty where codes are shown. */
  readonly name: string;
  readonly description: string;
  readonly operands: readonly Operand[];
  readonly options: readonly CompletedOption[];
}

/** The command line as the shells need it; each writes it down in its own language. */
export interface CompletionModel {
  readonly commands: readonly CompletedCommand[];
  readonly options: readonly CompletedOption[];
  /** What takes a value, as one types it: `--lang`, `-L`. */
  readonly valued: readonly string[];
  /** By placeholder. */
  readonly values: ReadonlyMap<string, NonNullable<Candidates>>;
  /** What a placeholder is called in the language of the reader. */
  readonly label: (placeholder: string) => string;
}

/** Writes the model down for one shell; each file of shells/ does. */
export type Script = (model: CompletionModel) => string;

export function completionModel(
  { catalog, forms }: Pick<Context, 'catalog' | 'forms'>,
  shells: readonly string[],
): CompletionModel {
  const { translate } = catalog;
  const completed = ([name, option]: readonly [string, Option]): CompletedOption => ({
    ...option,
    name,
    description: optionDescription(name, translate),
  });
  const listed = [['', show] as const, ...inOrder(forms)];
  const commands = listed.map(([name, { operands, options }]): CompletedCommand => ({
    name,
    description: name === '' ? '' : translate(keyOf('help.command', name)),
    operands,
    options: Object.entries<Option>({ ...GENERAL, ...options }).map(completed),
  }));
  const options = [...allOptions(listed.map(([, form]) => form))].map(completed);
  const placeholders = new Set([
    'command',
    ...commands.flatMap(({ operands }) => operands.map(({ name }) => name)),
    ...options.flatMap(({ value }) => value ?? []),
  ]);
  return {
    commands,
    options,
    valued: options.flatMap(({ name, letter, value }) =>
      value === undefined ? [] : [`--${name}`, ...(letter === undefined ? [] : [`-${letter}`])],
    ),
    label: (placeholder) => translate(keyOf('help.placeholder', placeholder)),
    values: new Map(
      [...placeholders].flatMap((name) => {
        const own = candidates(name, { catalog, commands, shells });
        return own === undefined ? [] : [[name, own] as const];
      }),
    ),
  };
}

/** In single quotes nothing means anything to a shell but the quote itself. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
