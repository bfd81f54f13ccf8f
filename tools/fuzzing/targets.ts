import { readdirSync } from 'node:fs';
import type { Target } from './target.ts';

/** A file of `fuzz/` is a target. */
export interface NamedTarget {
  readonly name: string;
  readonly href: string;
  readonly target: Target<unknown>;
}

/** All targets in the order of their names. */
export function openTargets(folder: URL): Promise<NamedTarget[]> {
  const names = readdirSync(folder)
    .filter((name) => /^[a-z-]+\.ts$/.test(name))
    .sort();
  return Promise.all(
    names.map(async (file) => {
      const { href } = new URL(file, folder);
      const { target } = (await import(href)) as { target: Target<unknown> };
      return { name: file.slice(0, -3), href, target };
    }),
  );
}

/** So many inputs for all, each target its share; everyone gets one at least. */
export function shareOut(
  targets: readonly NamedTarget[],
  inputs: number,
): ReadonlyMap<string, number> {
  const total = targets.reduce((sum, { target }) => sum + target.share, 0);
  return new Map(
    targets.map(({ name, target }) => [
      name,
      Math.max(1, Math.ceil((inputs * target.share) / total)),
    ]),
  );
}
