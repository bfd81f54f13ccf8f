import type { Command } from '../context.ts';
import { help } from './help.ts';
import { list } from './list.ts';
import { search } from './search.ts';

/** The commands by the names in command-names.ts. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['help', help],
  ['list', list],
  ['search', search],
]);
