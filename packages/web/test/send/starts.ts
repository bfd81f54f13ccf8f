import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import { installed, run, type Running } from './program.ts';

/** How a real server is started with lines of its configuration; absent where it is not there. */
export type Start = ((lines: string) => Promise<Running>) | undefined;

const asRoot = process.getuid?.() === 0;
const write = (folder: string, name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const nginx = installed('nginx');
const apache = installed('apache2', 'httpd');
const caddy = installed('caddy');
const apacheRoot = ['/usr/lib/apache2', '/usr/lib64/httpd', '/etc/httpd'].find(existsSync) ?? '';
/** Some are compiled in, depending on who built it. */
const modules = ['mpm_event', 'authz_core', 'unixd', 'alias', 'headers']
  .map((name) => [name, `modules/mod_${name}.so`] as const)
  .filter(([, file]) => existsSync(join(apacheRoot, file)))
  .map(([name, file]) => `LoadModule ${name}_module ${file}`)
  .join('\n');

/** By the names that readers see; a server without a start fails the test. */
export const starts: Readonly<Record<string, Start>> = {
  nginx:
    nginx === undefined
      ? undefined
      : (lines) =>
          run(nginx, (folder, port) => {
            const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
              .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
              .join('\n');
            const file = write(
              folder,
              'nginx.conf',
              `daemon off; ${asRoot ? 'user root;' : ''} pid ${folder}/pid; error_log ${folder}/log;
          events {} http { access_log off; ${temporary}
          server { listen 127.0.0.1:${port}; root ${folder};\n${lines}\n} }`,
            );
            return ['-c', file, '-e', join(folder, 'log')];
          }),
  Apache:
    apache === undefined
      ? undefined
      : (lines) =>
          run(apache, (folder, port) => {
            const file = write(
              folder,
              'apache.conf',
              `ServerRoot ${apacheRoot}\nServerName localhost\nListen 127.0.0.1:${port}
          PidFile ${folder}/pid\nDefaultRuntimeDir ${folder}\nMutex file:${folder}
          ErrorLog ${folder}/log\n${modules}
          ${asRoot ? 'User www-data\nGroup www-data' : ''}\nDocumentRoot ${folder}\n${lines}\n`,
            );
            return ['-D', 'FOREGROUND', '-f', file];
          }),
  Caddy:
    caddy === undefined
      ? undefined
      : (lines) =>
          run(caddy, (folder, port) => {
            const head = '{\nadmin off\nauto_https off\n}';
            const file = write(
              folder,
              'Caddyfile',
              `${head}\nhttp://127.0.0.1:${port} {\n${lines}\n}`,
            );
            return ['run', '--config', file, '--adapter', 'caddyfile'];
          }),
  Express: async (lines) => {
    const app = express();
    // What readers see is what runs: no other text comes here.
    new Function('app', lines)(app);
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return {
      origin: `http://127.0.0.1:${port}`,
      stop: async () => void (await new Promise((resolve) => server.close(resolve))),
    };
  },
};
