import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testServer } from './test-server.ts';

testServer({
  name: 'caddy',
  command: 'caddy',
  deadStatus: 502,
  exact: true,
  otherCodes: [
    [418, '418'],
    [477, '4xx'],
    [520, '520'],
    [529, '5xx'],
    [599, '599'],
  ],
  prepare: ({ folder, port, upstream, dead }) => {
    writeFileSync(
      join(folder, 'Caddyfile'),
      `{
        admin off
        auto_https off
      }
      import ${folder}/polystatus/polystatus.caddy
      http://127.0.0.1:${port} {
        import polystatus
        root * ${folder}/site
        reverse_proxy /up/* 127.0.0.1:${upstream} {
          import polystatus_intercept
        }
        reverse_proxy /dead/* 127.0.0.1:${dead}
        error /403 403
        error /503 503
        file_server
      }`,
    );
    return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
});
