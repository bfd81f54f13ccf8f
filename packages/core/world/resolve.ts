import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packages } from './built.ts';

type Target = string | { readonly [condition: string]: Target };

const manifests = new Map<string, Readonly<Record<string, Target>>>();

/**
 * Where a specifier leads that would lead into what a package built from the real content.
 *
 * @param importer path of the file that imports
 * @param kind which module system asks
 * @returns path in the world’s build of that package, or `undefined` for all else
 * @example inTheWorld('@polystatus/data/titles/tr', …) // '…/packages/data/dist-world/titles/tr.js'
 * @example inTheWorld('#generated/ids.ts', '…/packages/data/src/unpack.ts') // '…/packages/data/generated-world/ids.ts'
 */
export function inTheWorld(
  specifier: string,
  importer: string,
  kind: 'import' | 'require' = 'import',
): string | undefined {
  if (specifier.startsWith('#generated/')) {
    const [name = ''] = relative(packages, importer).split(/[\\/]/);
    // What core generates, types and validators, follows from schemas and not from content.
    if (name === 'core' || name === '..') return undefined;
    return join(packages, name, 'generated-world', specifier.slice('#generated/'.length));
  }
  const [, name, subpath = ''] = /^@polystatus\/([a-z-]+)(\/.*)?$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  const target = targetOf(exportsOf(name), `.${subpath}`, kind);
  const [, folder, rest] = /^\.\/(dist|compiled)\/(.+)$/.exec(target ?? '') ?? [];
  return folder && rest ? join(packages, name, `${folder}-world`, rest) : undefined;
}

function exportsOf(name: string): Readonly<Record<string, Target>> {
  let found = manifests.get(name);
  if (found === undefined) {
    const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
      readonly exports?: Readonly<Record<string, Target>>;
    };
    manifests.set(name, (found = manifest.exports ?? {}));
  }
  return found;
}

/** An export named in full goes before a pattern, and a longer pattern before a shorter one. */
function targetOf(
  exports: Readonly<Record<string, Target>>,
  subpath: string,
  kind: 'import' | 'require',
): string | undefined {
  const own = exports[subpath];
  if (own !== undefined) return conditioned(own, kind);
  const [best] = Object.keys(exports)
    .filter((key) => key.endsWith('*') && subpath.startsWith(key.slice(0, -1)))
    .sort((a, b) => b.length - a.length);
  const target = best === undefined ? undefined : exports[best];
  if (best === undefined || target === undefined) return undefined;
  return conditioned(target, kind)?.replace('*', subpath.slice(best.length - 1));
}

function conditioned(target: Target, kind: 'import' | 'require'): string | undefined {
  if (typeof target === 'string') return target;
  const next = target[kind] ?? target['default'];
  return next === undefined ? undefined : conditioned(next, kind);
}
