import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servers } from '#generated/servers.ts';
import type { Subject } from './use-server.ts';

export const haproxy: Subject = {
  name: 'haproxy',
  command: 'haproxy',
  deadStatus: 503,
  exact: true,
  seesTypes: true,
  reads: 'once',
  otherCodes: [
    [418, '418'],
    [477, '4xx'],
    [520, '520'],
    [529, '5xx'],
    [561, '561'],
    [599, '5xx'],
  ],
  prepare: ({ folder, port, upstream, dead, included }) => {
    const lines = servers.haproxy.steps('').map(({ line }) => (included ? line : ''));
    writeFileSync(
      join(folder, 'haproxy.cfg'),
      // The application sends more fields than the 101 that it takes.
      `global
        tune.http.maxhdr 400
      ${included ? lines[1] : 'defaults web'}
        mode http
        retries 0
        timeout connect 1s
        timeout client 9s
        timeout server 9s
        unique-id-format %[uuid()]
      listen shop
        bind 127.0.0.1:${port}
        ${lines[2]}
        http-request deny deny_status 403 if { path /403 }
        http-request deny deny_status 503 if { path /503 }
        http-request return status 200 content-type text/html string "the site itself" if { path /index.html }
        http-request deny deny_status 404 unless { path_beg /up/ /api/ /dead/ }
        http-after-response set-header Strict-Transport-Security max-age=1
        http-response set-header X-Frame-Options DENY
        ${lines[3]}
        ${lines[4]}
        use_backend dead if { path_beg /dead/ }
        server up 127.0.0.1:${upstream}
      backend dead
        server dead 127.0.0.1:${dead}
`,
    );
    return [
      '-db',
      ...(included ? ['-f', join(folder, 'polystatus/polystatus.cfg')] : []),
      '-f',
      join(folder, 'haproxy.cfg'),
    ];
  },
};
