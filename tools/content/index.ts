import { checkCommand } from './check.ts';
import type { Command } from './command.ts';

export const contentCommands: ReadonlyMap<string, Command> = new Map([['check', checkCommand]]);
