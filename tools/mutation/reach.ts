import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What leads to no program. */
const TYPES = /^(?:import|export) type [^;]*;/gm;

const imports = new Map<string, readonly string[]>();

/** Files and all that they import, and so on; only what lies in the package. */
export function reachOf(home: string, paths: readonly string[]): ReadonlySet<string> {
  const found = new Set(paths);
  for (const file of found) for (const next of importsOf(home, file)) found.add(next);
  return found;
}

/** What a file imports of its package. */
export function importsOf(home: string, path: string): readonly string[] {
  const known = imports.get(path);
  if (known) return known;
  const text = readFileSync(path, 'utf8').replaceAll(TYPES, '');
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const paths = importedFiles.flatMap(({ fileName }) => {
    const file = resolved(home, path, fileName);
    return file !== undefined && file.endsWith('.ts') && existsSync(file) ? [file] : [];
  });
  imports.set(path, paths);
  return paths;
}

function resolved(home: string, from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(from), specifier);
  if (specifier.startsWith('#generated/')) return join(home, specifier.slice(1));
  return sourceOf(home, specifier);
}

/** The source of what a package exports, for its own tests, which take what is built of it. */
export function sourceOf(home: string, specifier: string): string | undefined {
  const { name, exports } = manifestOf(home);
  if (specifier !== name && !specifier.startsWith(`${name}/`)) return undefined;
  const target = exports[`.${specifier.slice(name.length)}`];
  const built = typeof target === 'object' ? target.import?.default : target;
  const [, own] = /^\.\/dist\/(.+)\.js$/.exec(built ?? '') ?? [];
  const source = own === undefined ? undefined : join(home, 'src', `${own}.ts`);
  return source !== undefined && existsSync(source) ? source : undefined;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<
    Record<string, string | { readonly import?: { readonly default?: string } }>
  >;
}
const manifests = new Map<string, Manifest>();

function manifestOf(home: string): Manifest {
  let found = manifests.get(home);
  if (!found) {
    found = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
    manifests.set(home, found);
  }
  return found;
}
