import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedOf } from './target.ts';
import type { NamedTarget } from './targets.ts';

const SHOW = fileURLToPath(new URL('show-input.ts', import.meta.url));

/**
 * Writes down the input that something was found by.
 *
 * @returns where it stands, and its beginning
 */
export function keepInput(
  { name, href }: NamedTarget,
  seed: string,
  index: number,
): { readonly path: string; readonly start: string } {
  const { stdout, stderr } = spawnSync(process.execPath, [SHOW, href, seedOf(seed, name, index)], {
    timeout: 60_000,
    maxBuffer: 2 ** 28,
  });
  const folder = join(tmpdir(), 'polystatus-fuzz', seed.replace(/[^\w-]/g, '_'));
  const path = join(folder, `${name}-${index}`);
  mkdirSync(folder, { recursive: true });
  // Where making it is what failed, that is what there is to say.
  const bytes = stdout.byteLength > 0 ? stdout : stderr;
  writeFileSync(path, bytes);
  return { path, start: JSON.stringify(bytes.subarray(0, 600).toString()) };
}
