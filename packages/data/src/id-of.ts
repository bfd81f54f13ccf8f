import { idTable } from '#generated/id-table.ts';
import type { Id } from '#generated/ids.ts';

/**
 * The id that a number or an id means: the registry’s code, or that of the only owner.
 *
 * @returns `undefined` for unknown codes and for numbers that several owners share
 * @example idOf(404) // '404'
 * @example idOf(444) // 'nginx/444'
 */
export function idOf(codeOrId: number | string): Id | undefined {
  return idTable[codeOrId];
}
