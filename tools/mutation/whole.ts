import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../run.ts';

interface Spoilt {
  readonly path: string;
  /** Its text before, and with the fault. */
  readonly whole: string;
  readonly spoilt: string;
}

/** What a file of a part said before it was mutated, kept where the next run finds it: whoever hangs is killed. */
function keptOf(part: string): string {
  return join(root, `node_modules/.cache/polystatus/mutant-${part}.json`);
}

/** Puts a fault into a file; {@link restore} takes it out again. */
export function spoil(part: string, path: string, whole: string, spoilt: string): void {
  const kept = keptOf(part);
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify({ path, whole, spoilt }));
  writeFileSync(path, spoilt);
}

/**
 * Makes the file whole that was spoilt last, in this run or in one that was killed, unless somebody
 * has written it since.
 */
export function restore(part: string): void {
  const kept = keptOf(part);
  if (!existsSync(kept)) return;
  const { path, whole, spoilt } = JSON.parse(readFileSync(kept, 'utf8')) as Spoilt;
  if (existsSync(path) && readFileSync(path, 'utf8') === spoilt) writeFileSync(path, whole);
  rmSync(kept);
}
