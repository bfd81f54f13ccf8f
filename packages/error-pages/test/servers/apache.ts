import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './process.ts';
import type { Subject } from './use-server.ts';

const modules = [
  'mpm_event',
  'authz_core',
  'unixd',
  'alias',
  'headers',
  'include',
  'mime',
  'negotiation',
  'proxy',
  'proxy_http',
  'unique_id',
];
const root = ['/usr/lib/apache2', '/usr/lib64/httpd', '/etc/httpd'].find((path) =>
  existsSync(path),
);

export const apache: Subject = {
  name: 'apache',
  command: isInstalled('apache2') ? 'apache2' : 'httpd',
  // Apache takes a server that does not answer for one that is away.
  deadStatus: 503,
  exact: false,
  otherCodes: [],
  prepare: ({ folder, port, upstream, dead, included }) => {
    mkdirSync(join(folder, 'run'));
    writeFileSync(join(folder, 'mime.types'), '');
    writeFileSync(
      join(folder, 'apache.conf'),
      `ServerRoot ${root}
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${folder}/run/pid
      DefaultRuntimeDir ${folder}/run
      Mutex file:${folder}/run
      ErrorLog ${folder}/error.log
      ${modules.map((name) => loadModule(name)).join('\n')}
      ${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
      TypesConfig ${folder}/mime.types
      DocumentRoot ${folder}/site
      Header always set Strict-Transport-Security max-age=1
      Header always set X-Frame-Options DENY
      ${included ? `Include ${folder}/polystatus/polystatus.conf` : ''}
      ProxyPass /up/ http://127.0.0.1:${upstream}/up/
      <Location "/up/">
        ${included ? `Include ${folder}/polystatus/intercept.conf` : ''}
      </Location>
      ProxyPass /api/ http://127.0.0.1:${upstream}/api/
      ProxyPass /dead/ http://127.0.0.1:${dead}/
      Redirect 403 /403
      Redirect 503 /503
      <Directory "${folder}/site">
        Require all granted
      </Directory>`,
    );
    return ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')];
  },
};

/** Some are compiled in, depending on who built it. */
function loadModule(name: string): string {
  const file = `modules/mod_${name}.so`;
  return existsSync(join(root ?? '', file)) ? `LoadModule ${name}_module ${file}` : '';
}
