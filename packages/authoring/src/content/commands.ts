import { fileURLToPath } from 'node:url';
import { namesIn } from '@polystatus/core/register';
import type { Command } from './command.ts';

/** Loads a command when it is asked for, since most need only a part of core. */
export type CommandLoader = () => Promise<Command>;
/** By name. */
export type CommandLoaders = ReadonlyMap<string, CommandLoader>;

const folder = fileURLToPath(new URL('../commands/', import.meta.url));

/** The commands: a file of commands/ is one, by its name. */
export const contentCommands: CommandLoaders = new Map(
  namesIn(folder, '.ts').map((name) => [name, () => load(name)]),
);

async function load(name: string): Promise<Command> {
  const { command } = (await import(`../commands/${name}.ts`)) as { readonly command?: Command };
  if (command) return command;
  throw new Error(
    `src/commands/${name}.ts exports no “command”. What is no command belongs beside the folder.`,
  );
}
