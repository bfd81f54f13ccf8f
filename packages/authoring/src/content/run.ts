import { ensureGenerated } from '@polystatus/core/generated';
import { contentCommands, type CommandLoader, type CommandLoaders } from './commands.ts';

/**
 * Runs a command of `pnpm content`. Without a name it lists them.
 *
 * @param more commands that other packages have
 * @returns the exit code: 0 fine, 1 faults in the content, 2 wrong usage
 */
export async function runContent(
  [name = '', ...args]: readonly string[],
  more: CommandLoaders = new Map(),
): Promise<number> {
  try {
    await ensureGenerated();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  const command = await (contentCommands.get(name) ?? more.get(name))?.();
  if (command) return command.run(args);
  const help = name === '' || name === '--help' || name === '-h';
  const list = await listOf([...contentCommands, ...more]);
  if (help) process.stdout.write(list);
  else process.stderr.write(`There is no command “${name}”.\n\n${list}`);
  return help ? 0 : 2;
}

async function listOf(commands: readonly (readonly [string, CommandLoader])[]): Promise<string> {
  const lines = commands
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(async ([key, load]) => `  pnpm content ${key.padEnd(10)} ${(await load()).summary}\n`);
  return (await Promise.all(lines)).join('');
}
