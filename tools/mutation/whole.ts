import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../run.ts';

/* What a file said before it was mutated, kept where the next run finds it: whoever hangs is killed. */
const KEPT = join(root, 'node_modules/.cache/polystatus/mutant.json');

/** Puts a fault into a file; {@link restore} takes it out again. */
export function spoil(path: string, whole: string, spoilt: string): void {
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify({ path, whole }));
  writeFileSync(path, spoilt);
}

/** Makes the file whole that was spoilt last, in this run or in one that was killed. */
export function restore(): void {
  if (!existsSync(KEPT)) return;
  const { path, whole } = JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, string>;
  if (path !== undefined && whole !== undefined) writeFileSync(path, whole);
  rmSync(KEPT);
}
