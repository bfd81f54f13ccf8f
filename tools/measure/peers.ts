import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A peer package at the version it is measured at. */
export interface Peer {
  readonly name: string;
  readonly version: string;
}

/** A registry that does not answer must not hold up what else there is to measure. */
const PATIENCE = 120_000;

/**
 * Installs peers, each into its own folder below the temporary folder, so that one that cannot
 * be had does not spoil the others. What an earlier run installed serves again.
 *
 * @param leaveOut is told of each peer that cannot be had
 * @returns folder of each peer that is there
 */
export function installPeers(
  peers: readonly Peer[],
  leaveOut: (who: string) => void,
): Map<string, string> {
  const folders = new Map<string, string>();
  for (const { name, version } of peers) {
    const folder = join(tmpdir(), 'polystatus-bench', `${name.replaceAll('/', '+')}@${version}`);
    if (existsSync(join(folder, 'node_modules', name)) || install(folder, `${name}@${version}`))
      folders.set(name, folder);
    else leaveOut(`${name}@${version}`);
  }
  return folders;
}

/** Made beside its place and moved there when it is whole: an interrupted run leaves no half one. */
function install(folder: string, what: string): boolean {
  mkdirSync(join(folder, '..'), { recursive: true });
  const making = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(join(making, 'package.json'), '{ "private": true, "type": "module" }');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', what], {
      cwd: making,
      stdio: 'ignore',
      timeout: PATIENCE,
    });
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
    return true;
  } catch {
    rmSync(making, { recursive: true, force: true });
    return false;
  }
}
