import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configuration, type ServerOptions } from '../../packages/error-pages/src/index.ts';
import { once } from '../fuzzing/once.ts';
import { plausibleOptions } from '../fuzzing/server-options.ts';
import { targetOf } from '../fuzzing/target.ts';

/** Servers lie in folders that not every user searches. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };
const opened = once(() => {
  const isInstalled = spawnSync('nginx', ['-v'], { env }).status === 0;
  if (!isInstalled)
    process.stderr.write('nginx is not installed: what it makes of configurations is NOT tried.\n');
  const folder = mkdtempSync(join(tmpdir(), 'polystatus-nginx-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Without the fork for a test, it would want to write where only root may.
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/pid; error_log ${folder}/error.log warn; events {}
    http {
      access_log off; ${paths.join(' ')}
      include ${folder}/http.conf;
      server {
        listen 127.0.0.1:65000;
        include ${folder}/server.conf;
        location /up/ { proxy_pass http://127.0.0.1:65001; include ${folder}/intercept.conf; }
      }
    }`,
  );
  return { isInstalled, folder };
});

/** Configurations as nginx itself reads them: it takes each that we make, without a warning. */
export const target = targetOf<ServerOptions>({
  share: 2,
  prepare: opened,
  make: plausibleOptions,
  take(options) {
    const { isInstalled, folder } = opened();
    let files: ReturnType<typeof configuration>;
    try {
      files = configuration('nginx', options);
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) return undefined;
      throw error;
    }
    if (!isInstalled) return undefined;
    for (const { path, text } of files) writeFileSync(join(folder, path), text);
    const test = ['-t', '-q', '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
    const { status, stderr } = spawnSync('nginx', test, { env, encoding: 'utf8' });
    return status === 0 && stderr === '' ? undefined : `nginx says ${stderr || String(status)}`;
  },
});
