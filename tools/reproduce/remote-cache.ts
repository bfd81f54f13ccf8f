import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram, freePort, type Running } from '../measure/load/running.ts';
import { installPeers } from '../measure/peers.ts';

const SERVER = { name: 'turborepo-remote-cache', version: '2.12.0' } as const;
/** Larger than what one task makes, which may be a whole site. */
const LARGEST = 2 ** 30;

/** A cache on loopback, and what turbo reads of it. */
export interface RemoteCache {
  readonly running: Running;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts the cache that others share builds with, on loopback, with a folder of its own.
 *
 * @returns `undefined` where the registry does not have it
 * @throws Error with what it said where it does not start
 */
export async function startRemoteCache(folder: string): Promise<RemoteCache | undefined> {
  const place = installPeers([SERVER], () => {}).get(SERVER.name);
  if (place === undefined) return undefined;
  mkdirSync(folder, { recursive: true });
  const url = `http://127.0.0.1:${await freePort()}`;
  const token = randomBytes(16).toString('hex');
  const key = randomBytes(32).toString('hex');
  const settings = {
    HOST: '127.0.0.1',
    PORT: new URL(url).port,
    LOG_LEVEL: 'error',
    STORAGE_PROVIDER: 'local',
    STORAGE_PATH: folder,
    STORAGE_PATH_USE_TMP_FOLDER: 'false',
    BODY_LIMIT: String(LARGEST),
    TURBO_TOKEN: token,
    // Without it the server keeps no signatures, and turbo takes nothing that has none.
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: key,
  };
  const running = await startProgram(
    SERVER.name,
    `${url}/v8/artifacts/status`,
    process.execPath,
    [join(place, 'node_modules', SERVER.name, 'dist/cli.js')],
    settings,
  );
  const env = { TURBO_API: url, TURBO_TEAM: 'team_polystatus', TURBO_TOKEN: token };
  return { running, env: { ...env, TURBO_REMOTE_CACHE_SIGNATURE_KEY: key } };
}
