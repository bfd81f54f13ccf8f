import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runThere } from '../growth/run-there.ts';
import { filesOf } from './files-of.ts';
import type { Built } from './build-there.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Packs what is published of a copy that was built.
 *
 * @returns the tarballs, as they would go to the registry
 */
export async function packThere({ umask, env }: Surroundings, { copy }: Built): Promise<Built> {
  const out = join(copy, '..', 'packed');
  mkdirSync(out, { recursive: true });
  for (const directory of published(copy)) {
    const command = `umask ${umask} && pnpm pack --pack-destination '${out}'`;
    const said = await runThere(copy, directory, command, env);
    if (!said.startsWith('0 ')) throw new Error(`Packing ${directory} ended with ${said}`);
  }
  return { copy: out, made: filesOf(out, ['*.tgz']) };
}

function published(copy: string): string[] {
  return readdirSync(join(copy, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((folder) => {
      const manifest = join(copy, folder, 'package.json');
      if (!existsSync(manifest)) return false;
      return !('private' in (JSON.parse(readFileSync(manifest, 'utf8')) as object));
    });
}
