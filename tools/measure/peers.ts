import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A peer package at the version it is measured at. */
export interface Peer {
  readonly name: string;
  readonly version: string;
}

/**
 * Installs peers, each into its own folder below the temporary folder, so that one that cannot
 * be had does not spoil the others.
 *
 * @returns folder of each peer that is there; the others are named on standard error
 */
export function installPeers(peers: readonly Peer[]): Map<string, string> {
  const folders = new Map<string, string>();
  for (const { name, version } of peers) {
    const folder = join(tmpdir(), 'polystatus-bench', `${name.replaceAll('/', '+')}@${version}`);
    if (!existsSync(join(folder, 'node_modules', name))) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
      try {
        execFileSync(
          'npm',
          ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`],
          {
            cwd: folder,
            stdio: 'ignore',
          },
        );
      } catch {
        process.stderr.write(`${name}@${version} cannot be installed here; its row is left out.\n`);
        continue;
      }
    }
    folders.set(name, folder);
  }
  return folders;
}
