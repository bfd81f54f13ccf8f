import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run.ts';
import { PATH } from './node-servers.ts';
import { freePort, startProgram, type Running } from './running.ts';

export const NGINX = 'nginx';
const PAGE = '/tr/404/';
/** Where administrators’ programs are, which a user’s PATH need not name. */
export const WITH_NGINX = { PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };

/** @returns version of nginx; `undefined` where it is not on the PATH */
export function nginxVersion(): string | undefined {
  const { status, stderr } = spawnSync(NGINX, ['-v'], {
    encoding: 'utf8',
    env: { ...process.env, ...WITH_NGINX },
  });
  return status === 0 ? /\d[\d.]*/.exec(stderr)?.[0] : undefined;
}

/**
 * The files that a build makes behind nginx: the same document as it is on a static host, and a page.
 *
 * @param folder for what nginx reads and writes
 */
export async function* startNginx(version: string, folder: string): AsyncGenerator<Running> {
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(config, configuration(port));
  const base = `http://127.0.0.1:${port}`;
  const args = ['-p', folder, '-c', config, '-e', 'stderr'];
  const running = await startProgram(
    `${NGINX} ${version}, ${PATH}`,
    `${base}${PATH}`,
    NGINX,
    args,
    WITH_NGINX,
  );
  yield running;
  yield { ...running, name: `${NGINX} ${version}, ${PAGE}`, url: `${base}${PAGE}` };
}

function configuration(port: number): string {
  return `daemon off; master_process off; pid nginx.pid;
error_log stderr crit;
events {}
http {
    access_log off;
    types { text/html html; application/json json; }
    sendfile on; tcp_nopush on;
    open_file_cache max=1000;
    client_body_temp_path t; proxy_temp_path t; fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
    # As many requests on a connection as the others take.
    keepalive_requests 10000000;
    server {
        listen 127.0.0.1:${port};
        root '${join(root, 'packages/web/dist')}';
        location /api/ { root '${join(root, 'packages/api/dist/static')}'; }
    }
}
`;
}
