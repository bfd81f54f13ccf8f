import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testServer } from './test-server.ts';

testServer({
  name: 'nginx',
  command: 'nginx',
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
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
      .join('\n');
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off;
      ${process.getuid?.() === 0 ? 'user root;' : ''}
      pid ${folder}/nginx.pid;
      error_log ${folder}/error.log;
      events {}
      http {
        access_log off;
        ${temporary}
        include ${folder}/polystatus/http.conf;
        server {
          listen 127.0.0.1:${port};
          root ${folder}/site;
          include ${folder}/polystatus/server.conf;
          location /up/ { proxy_pass http://127.0.0.1:${upstream}; }
          location /dead/ { proxy_pass http://127.0.0.1:${dead}; }
          location = /403 { return 403; }
          location = /503 { return 503; }
        }
      }`,
    );
    return ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  },
});
