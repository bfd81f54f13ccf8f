import { readText } from './data-file.ts';
import { squeeze } from '@polystatus/status/search';

let table: string | undefined;

/** Every name in every language, without spaces: `\nname\tid id`, searched without being parsed. */
function nameTable(): string {
  return (table ??= readText('names.txt'));
}

/** Ids of the codes that are called exactly so in some language. */
export function idsByName(folded: string): string[] {
  if (folded === '') return [];
  const names = nameTable();
  const start = `\n${squeeze(folded)}\t`;
  const at = names.indexOf(start);
  if (at < 0) return [];
  return names.slice(at + start.length, names.indexOf('\n', at + 1)).split(' ');
}

export function allNames(): { name: string; ids: string[] }[] {
  return nameTable()
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([name = '', ids = '']) => ({ name, ids: ids.split(' ') }));
}
