import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Tests run the built files; turbo builds them first, a lone vitest may have to. */
export function setup(): void {
  const folder = fileURLToPath(new URL('../', import.meta.url));
  if (existsSync(`${folder}dist/rest.cjs`)) return;
  const { status, stderr } = spawnSync(process.execPath, ['build.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
