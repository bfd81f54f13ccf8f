import type { FileFaults } from './file-faults.ts';

/** Two files glued together double every message; a few names tell as much. */
const MOST = 20;

/**
 * Of two units of one message nobody knows which is meant; most likely two files were glued together.
 *
 * @param keyOf what tells two units apart, where a tool dropped their ids
 * @returns whether every message is there once
 */
export function refuseDuplicates<Placed extends { readonly id: string; readonly line: number }>(
  units: Iterable<Placed>,
  faults: FileFaults,
  keyOf = ({ id }: Placed): string => id,
): boolean {
  const first = new Map<string, number>();
  let doubled = 0;
  for (const unit of units) {
    const { id, line } = unit;
    const key = keyOf(unit);
    const other = first.get(key);
    first.set(key, other ?? line);
    if (other === undefined) continue;
    if (++doubled > MOST) break;
    faults.add(line, {
      code: 'duplicate-unit',
      message: `The message ${id || 'without a name'} is here twice; the first one is on line ${other}.`,
      hint: 'Keep the right one and remove the other; nothing was imported.',
    });
  }
  return doubled === 0;
}
