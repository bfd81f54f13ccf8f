import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { namesIn } from './register.ts';
import { registers } from './registers.ts';

const schemas = fileURLToPath(new URL('../schemas/', import.meta.url));
const build = fileURLToPath(new URL('./', import.meta.url));

/**
 * Names the state of all that generated/ follows from: the schemas, what makes it of them, and which
 * files the folders hold that are lists. What stands in those files is read when they are loaded.
 */
export function stateOfInputs(): string {
  const state = createHash('sha256');
  for (const name of readdirSync(schemas).sort()) state.update(readFileSync(`${schemas}${name}`));
  for (const name of namesIn(build, '.ts')) state.update(readFileSync(`${build}${name}.ts`));
  for (const [module, { folder }] of Object.entries(registers))
    state.update(JSON.stringify([module, namesIn(folder, '.ts')]));
  return state.digest('hex');
}
