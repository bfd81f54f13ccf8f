import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createApi } from '@polystatus/api';
import { built as folder } from '@polystatus/core/world/built';

export const dist = fileURLToPath(new URL(`../${folder('dist')}/`, import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const api = createApi();

/** The API beside the site, as `pnpm start` has it. */
async function answerByApi(
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { accept = '*/*', 'accept-language': language = 'en' } = headers;
  const answer = await api.request(url, { headers: { accept, 'accept-language': language } });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

/**
 * Serves the built site on a free loopback port, compressed as a real host would, with the API.
 *
 * @param broken tells which addresses the server fails at
 */
export async function serve(
  broken: (path: string) => boolean = () => false,
): Promise<{ origin: string; close: () => void }> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (/^\/(?:api|status)\//.test(pathname)) return void answerByApi(request, response);
    if (broken(pathname)) return void response.writeHead(503).end('Service Unavailable');
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    const send = (status: number, file: string) =>
      readFile(join(dist, file)).then((body) => {
        response.writeHead(status, {
          'Content-Type': types[extname(file)] ?? 'application/octet-stream',
          'Content-Encoding': 'gzip',
          'Cache-Control': 'max-age=3600',
        });
        response.end(gzipSync(body));
      });
    const [, first = ''] = pathname.split('/');
    return void send(200, path)
      .catch(() => send(404, join(first, '404.html')))
      .catch(() => send(404, '404.html'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
