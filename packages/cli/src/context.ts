import type { Arguments } from './arguments.ts';
import type { Catalog } from './catalog.ts';

/** What every command needs to answer. */
export interface Context {
  readonly args: Arguments;
  /** What was asked, without the command's name. */
  readonly operands: readonly string[];
  readonly catalog: Catalog;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const EXIT = { found: 0, unknown: 1, usage: 2, language: 3 } as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

export type Command = (context: Context) => Exit;
