import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask } from './request.ts';
import { type Place, type Subject, useServer } from './use-server.ts';

const OWN_FIELDS = `add_header Strict-Transport-Security max-age=1 always;
  add_header X-Frame-Options DENY always;`;

export const nginx: Subject = {
  name: 'nginx',
  command: 'nginx',
  deadStatus: 502,
  exact: true,
  otherCodes: [
    [418, '418'],
    [477, '4xx'],
    [520, '520'],
    [529, '5xx'],
    [561, '561'],
    [599, '5xx'],
  ],
  prepare: (place) => start(place, '', OWN_FIELDS),
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

    describe('with fields of the http block', () => {
      const moved = useServer({ ...nginx, prepare: withFieldsInHttp }, {});

      test.each(['/index.html', '/missing', '/up/404'])('%s has them, and ours', async (path) => {
        const { fields, status } = await ask(moved.place.port, path);
        expect(fields['strict-transport-security']).toEqual(['max-age=1']);
        expect(fields['content-language']).toEqual(status === 200 ? undefined : ['en']);
      });
    });

    test('it starts without a warning, and needs none later', () => {
      const log = readFileSync(join(server.place.folder, 'error.log'), 'utf8');
      expect(log.split('\n').filter((line) => /\[(?:warn|emerg|alert|crit)\]/.test(line))).toEqual(
        [],
      );
    });
  },
};

/** As the README says: our add_header lines move to those of the http block. */
function withFieldsInHttp(place: Place): string[] {
  const path = join(place.folder, 'polystatus/server.conf');
  const lines = readFileSync(path, 'utf8').split('\n');
  const isField = (line: string): boolean => line.startsWith('add_header ');
  writeFileSync(path, lines.filter((line) => !isField(line)).join('\n'));
  return start(place, [OWN_FIELDS, ...lines.filter(isField)].join('\n'), '');
}

/** Writes the configuration; fields of one’s own stand in the http or in the server block. */
function start(
  { folder, port, upstream, dead, included }: Place,
  inHttp: string,
  inServer: string,
): string[] {
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
      ${inHttp}
      ${included ? `include ${folder}/polystatus/http.conf;` : ''}
      server {
        listen 127.0.0.1:${port};
        root ${folder}/site;
        ${inServer}
        ${included ? `include ${folder}/polystatus/server.conf;` : ''}
        location /up/ {
          proxy_pass http://127.0.0.1:${upstream};
          ${included ? `include ${folder}/polystatus/intercept.conf;` : ''}
        }
        location /api/ { proxy_pass http://127.0.0.1:${upstream}; }
        location /dead/ { proxy_pass http://127.0.0.1:${dead}; }
        location = /403 { return 403; }
        location = /503 { return 503; }
      }
    }`,
  );
  return ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
}
