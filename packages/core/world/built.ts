import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether this process builds from, or tests, the small world of the tests: see README.md. */
export function isWorld(): boolean {
  return process.env['POLYSTATUS_WORLD'] !== undefined;
}

/** Folder of all packages. */
export const packages = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Name of a folder that a build writes. The world’s lies beside that of the real content, so that
 * relative imports of generated modules hold in both.
 *
 * @example built('dist') // 'dist', and 'dist-world' in the world
 */
export function built(name: 'compiled' | 'generated' | 'dist'): string {
  return isWorld() ? `${name}-world` : name;
}

/**
 * Path of a file that core compiled; POLYSTATUS_COMPILED names another folder to take it from.
 *
 * @param name path below compiled/: `facts.json`, `catalogs/tr.json`
 */
export function compiledFile(name: string): string {
  return join(
    process.env['POLYSTATUS_COMPILED'] ?? join(packages, 'core', built('compiled')),
    name,
  );
}

/**
 * Reads a file that core compiled.
 *
 * @throws {Error} when it is not there: `pnpm build` makes it
 */
export function readCompiledFile<T>(name: string): T {
  return JSON.parse(readFileSync(compiledFile(name), 'utf8')) as T;
}
