import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stateOfInputs } from './inputs.ts';

const generated = new URL('../generated/', import.meta.url);

/**
 * Makes what follows from schemas and folders — validators, types, lists — where it is missing or
 * old.
 *
 * Content commands need it on the first run in a fresh clone, and a test the minute a rule is
 * added; asking turbo would cost more than the whole check.
 *
 * @throws an Error with the reason where something cannot be made
 */
export async function ensureGenerated(): Promise<void> {
  if (readIfThere(new URL('fingerprint', generated)) === stateOfInputs()) return;
  const { spawnSync } = await import('node:child_process');
  const script = fileURLToPath(new URL('generate.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.trim());
}

function readIfThere(url: URL): string | undefined {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return undefined;
  }
}
