import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '@polystatus/core/world/built';

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly import?: { readonly default: string } }>>;
}

/**
 * What package.json exports is what is built: `./dist/problem/hono.js` from `src/problem/hono.ts`,
 * `./dist/titles/*.js` from each file in `generated/titles/`.
 *
 * @param root folder of the package
 * @param generated paths below generated/
 * @returns name below dist/, without extension → source file
 */
export function entryPoints(root: string, generated: readonly string[]): Record<string, string> {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const points: Record<string, string> = {};
  for (const target of Object.values(exports)) {
    const name = /^\.\/dist\/(.+)\.js$/.exec(target.import?.default ?? '')?.[1];
    if (name === undefined) continue;
    if (!name.endsWith('/*')) {
      points[name] = join(root, 'src', `${name}.ts`);
      if (!existsSync(points[name])) throw new Error(`${points[name]} is exported, but not there.`);
    }
    for (const path of generated) {
      if (name.endsWith('/*') && path.startsWith(name.slice(0, -1)))
        points[path.replace(/\.ts$/, '')] = join(root, built('generated'), path);
    }
  }
  return points;
}
