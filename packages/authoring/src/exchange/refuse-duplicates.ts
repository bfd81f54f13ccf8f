import type { FileFaults } from './file-faults.ts';

/** Two files glued together double every message; a few names tell as much. */
const MOST = 20;

/**
 * Of two units of one message nobody knows which is meant; most likely two files were glued together.
 *
 * @returns whether every message is there once
 */
export function refuseDuplicates(
  units: Iterable<{ readonly id: string; readonly line: number }>,
  faults: FileFaults,
): boolean {
  const first = new Map<string, number>();
  let doubled = 0;
  for (const { id, line } of units) {
    const other = first.get(id);
    first.set(id, other ?? line);
    if (other === undefined) continue;
    if (++doubled > MOST) break;
    faults.add(line, {
      code: 'duplicate-unit',
      message: `The message ${id} is here twice; the first one is on line ${other}.`,
      hint: 'Keep the right one and remove the other; nothing was imported.',
    });
  }
  return doubled === 0;
}
