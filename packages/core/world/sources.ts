import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read, type ReadResult } from '../src/read/read.ts';
import { assemble } from './assemble.ts';
import { packages } from './built.ts';

/** The files of the world, its interface words included, and what is wrong with its own. */
export function readWorld(): ReadResult {
  const own = read(fileURLToPath(new URL('.', import.meta.url)));
  const repository = read(join(packages, '..'));
  return { sources: assemble(own, repository), diagnostics: own.diagnostics };
}
