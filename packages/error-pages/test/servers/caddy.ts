import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from './use-server.ts';

export const caddy: Subject = {
  name: 'caddy',
  command: 'caddy',
  deadStatus: 502,
  exact: true,
  seesTypes: true,
  otherCodes: [
    [418, '418'],
    [477, '4xx'],
    [520, '520'],
    [529, '5xx'],
    [561, '561'],
    [599, '5xx'],
  ],
  prepare: ({ folder, port, upstream, dead, included }) => {
    writeFileSync(
      join(folder, 'Caddyfile'),
      `{
        admin off
        auto_https off
      }
      import ${folder}/polystatus/polystatus.caddy
      http://127.0.0.1:${port} {
        ${included ? 'import polystatus' : ''}
        header Strict-Transport-Security max-age=1
        header {
          # A deletion makes Caddy set the whole block on the way back.
          -X-Powered-By
          X-Frame-Options DENY
        }
        root * ${folder}/site
        reverse_proxy /up/* 127.0.0.1:${upstream} {
          ${included ? 'import polystatus_intercept' : ''}
        }
        reverse_proxy /api/* 127.0.0.1:${upstream} {
          ${included ? 'import polystatus_intercept' : ''}
        }
        reverse_proxy /dead/* 127.0.0.1:${dead}
        error /403 403
        error /503 503
        file_server
      }`,
    );
    return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};
