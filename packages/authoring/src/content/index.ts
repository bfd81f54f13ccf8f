export { contentCommand, UsageError } from './arguments.ts';
export { contentCommands, type CommandLoaders } from './commands.ts';
export { runContent } from './run.ts';
