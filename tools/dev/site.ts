import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { quietEnvironment, root } from '../run.ts';

const web = join(root, 'packages/web');

/**
 * Starts the development server of the site. Its integration `live-content` hears over the channel
 * of the process what became of the content.
 *
 * @param compiled folder of the compiled content
 * @param port where to listen; without one, Astro chooses
 */
export function startSite(compiled: string, port: number | undefined): ChildProcess {
  const astro = createRequire(join(web, 'package.json')).resolve('astro/package.json');
  const args = [join(dirname(astro), 'bin/astro.mjs'), 'dev', '--ignore-lock'];
  return spawn(process.execPath, [...args, ...(port === undefined ? [] : ['--port', `${port}`])], {
    cwd: web,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...quietEnvironment(), POLYSTATUS_COMPILED: compiled },
  });
}
