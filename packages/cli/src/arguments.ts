import type { CommandName } from '#generated/commands.ts';
import type { CommandForm, Option } from './command-form.ts';
import type { FORMATS, GENERAL } from './options.ts';

export type Format = 'text' | keyof typeof FORMATS;
export type ColorMode = (typeof GENERAL)['color']['choices'][number];

export interface Arguments {
  /** Undefined where codes are to be shown. */
  readonly command: CommandName | undefined;
  /** Words that are neither options nor the command's name. */
  readonly operands: readonly string[];
  /** Options as given, each with its values. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly format: Format;
  readonly color: ColorMode;
  /** Whether a text that is longer than the screen may go through a pager. */
  readonly pager: boolean;
  readonly lang: string | undefined;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly fault: Fault | undefined;
}

/** What is wrong with a command line: a message under `usage` and its values. */
export interface Fault {
  readonly message: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** What was given of a command’s own options: the last value, all of them, or that it is there. */
export type Given<F extends CommandForm> = {
  readonly [N in keyof F['options']]?: F['options'][N] extends { readonly many: true }
    ? readonly string[]
    : F['options'][N] extends { readonly value: string }
      ? string
      : true;
};

/**
 * What was given of a command’s own options.
 *
 * @example given(args, form).seed // 'monday', undefined without --seed
 */
export function given<F extends CommandForm>({ options }: Arguments, form: F): Given<F> {
  const own = Object.entries<Option>(form.options).flatMap(([name, { value, many }]) => {
    const values = options.get(name);
    if (values === undefined) return [];
    return [[name, many ? values : value === undefined ? true : values.at(-1)]];
  });
  return Object.fromEntries(own) as Given<F>;
}
