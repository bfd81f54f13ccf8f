import { complain, reportUnknown } from './complain.ts';
import type { Context, Exit } from './context.ts';
import { readQuery } from './query.ts';
import { resolve } from './resolve.ts';

/**
 * The id of the one code that a word of the command line names: a number, an id, a name.
 *
 * @returns the exit status, where it names none or several; that has been said then
 */
export function findCode(context: Context, word: string): string | Exit {
  if (word.trim() === '') return complain(context, { message: 'missingQuery' });
  const [group] = resolve(context.catalog, [word]).groups;
  const [id, another] = group?.ids ?? [];
  if (group?.kind === 'whole' && id !== undefined) return id;
  if (group?.kind === 'owners' && another !== undefined)
    return complain(context, {
      message: 'severalOwners',
      values: { code: word, ids: group.ids.join(', ') },
    });
  const query = readQuery(word);
  const { command } = context.args;
  if (query.kind === 'class' && command !== undefined)
    return complain(context, { message: 'noClass', values: { command, query: word } });
  return reportUnknown(context, word, query);
}
