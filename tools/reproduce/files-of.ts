import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What lies below a folder: the hash of each file, by its path.
 *
 * @param patterns as turbo writes outputs, `dist/**`
 */
export function filesOf(folder: string, patterns: readonly string[]): Map<string, string> {
  const paths = globSync([...patterns], { cwd: folder }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, hash(readFileSync(join(folder, path)))]),
  );
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
