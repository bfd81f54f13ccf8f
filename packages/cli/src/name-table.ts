import { squeeze } from '@polystatus/status/search';
import { openTable } from './data-file.ts';

/** Ids of the codes that are called exactly so in some language. */
export function idsByName(folded: string): string[] {
  if (folded === '') return [];
  return (openTable('names.txt').get(squeeze(folded)) ?? []) as string[];
}

/** Every name in every language, folded and squeezed. */
export function allNames(): { name: string; ids: string[] }[] {
  return openTable('names.txt')
    .entries()
    .map(([name, ids]) => ({ name, ids: ids as string[] }));
}
