import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from './request.ts';
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
  prepare: ({ folder, port, upstream, dead, included }) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
      .join('\n');
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off;
      ${process.getuid?.() === 0 ? 'user root;' : ''}
      pid ${folder}/nginx.pid;
      error_log ${folder}/error.log warn;
      events {}
      http {
        access_log off;
        ${temporary}
        proxy_buffer_size 16k;
        proxy_buffers 8 16k;
        ${included ? `include ${folder}/polystatus/http.conf;` : ''}
        server {
          listen 127.0.0.1:${port};
          root ${folder}/site;
          add_header Strict-Transport-Security max-age=1 always;
          add_header X-Frame-Options DENY always;
          ${included ? `include ${folder}/polystatus/server.conf;` : ''}
          location /up/ { proxy_pass http://127.0.0.1:${upstream}; }
          location /dead/ { proxy_pass http://127.0.0.1:${dead}; }
          location = /403 { return 403; }
          location = /503 { return 503; }
        }
      }`,
    );
    return ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  },
  alone: (server) => {
    // nginx reads no further than what it refuses.
    const tooMuch = { Cookie: 'a'.repeat(20_000) };

    test.each([
      ['GET', 'text/html', '<b>494</b>'],
      ['GET', 'application/problem+json', '/nginx/494"'],
      ['HEAD', 'text/html', ''],
    ])(
      '%s %s: a header it refuses stays a 400, with the page for it',
      async (method, type, text) => {
        const { status, headers, body } = await ask(
          server.place.port,
          '/',
          { 'Accept-Language': 'tr', Accept: type, ...tooMuch },
          method,
        );
        expect([status, headers['content-type'], headers['content-language']]).toEqual([
          400,
          expect.stringContaining(type),
          'tr',
        ]);
        expect(body.toString()).toContain(text);
      },
    );

    test('a 494 of the application stays one, with another page', async () => {
      const { status, headers, body } = await ask(server.place.port, '/up/full/494');
      expect([status, headers['retry-after']]).toEqual([494, '7']);
      expect(body.toString()).toContain('<b>4xx</b>');
    });

    test('it starts without a warning, and needs none later', () => {
      const log = readFileSync(join(server.place.folder, 'error.log'), 'utf8');
      expect(log.split('\n').filter((line) => /\[(?:warn|emerg|alert|crit)\]/.test(line))).toEqual(
        [],
      );
    });
  },
});
