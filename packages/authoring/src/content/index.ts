export { refuseWords, UsageError, withArguments } from './arguments.ts';
export type { Command } from './command.ts';
export { contentCommands, type CommandLoaders } from './commands.ts';
export { runContent } from './run.ts';
