import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openContent, type Content } from '@polystatus/status/content';

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

/** Folder of what core compiled; POLYSTATUS_COMPILED names another one. */
export function compiledFolder(): string {
  return process.env['POLYSTATUS_COMPILED'] ?? join(packages, 'core', built('compiled'));
}

/** What core compiled. */
export function openCompiled(): Content {
  return openContent(compiledFolder());
}
