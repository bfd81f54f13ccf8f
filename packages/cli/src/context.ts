import type { Arguments } from './arguments.ts';
import type { Catalog } from './catalog.ts';
import type { CommandForms } from './command-form.ts';

/** What every command needs to answer. */
export interface Context {
  readonly args: Arguments;
  readonly catalog: Catalog;
  /** Every command, for those that tell of the others. */
  readonly forms: CommandForms;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const EXIT = { found: 0, unknown: 1, usage: 2, language: 3, interrupted: 130 } as const;

/** `explain --exit-status` ends with the class of what came back. */
export const CLASS_EXIT = { clientError: 4, serverError: 5 } as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT] | (typeof CLASS_EXIT)[keyof typeof CLASS_EXIT];

/** Those that wait for something answer with a promise. */
export type Command = (context: Context) => Exit | Promise<Exit>;
