import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import { passedFields } from '../../src/fields/passed.ts';

/** Values for fields that proxies read; all others say their own name. */
const VALUES: Readonly<Record<string, string>> = {
  Age: '7',
  Allow: 'GET, HEAD',
  'Cache-Control': 'max-age=7',
  'Content-Range': 'bytes */7',
  Expires: 'Tue, 01 Jan 2030 00:00:00 GMT',
  Link: '<https://shop.example/?a=b&c=d#e>; rel="blocked-by", </f>; rel=next',
  Location: '/elsewhere',
  'Retry-After': '7',
  'Set-Cookie': 'basket=7; Path=/; Expires=Tue, 01 Jan 2030 00:00:00 GMT',
  'Strict-Transport-Security': 'max-age=7',
  Upgrade: 'h2c',
  Vary: 'Origin',
  'WWW-Authenticate': 'Basic realm="shop"',
};

/** Every field that may stay, and some that may not. */
const FIELDS: OutgoingHttpHeaders = {
  ...Object.fromEntries(
    passedFields(['X-Shop-Order']).map((name) => [name, VALUES[name] ?? `the ${name} "itself"`]),
  ),
  'Content-Language': 'qaa',
  'Content-Type': 'text/plain',
  ETag: '"7"',
  'Last-Modified': 'Mon, 01 Jan 2024 00:00:00 GMT',
};

/** What an interface for programs says. */
export const API = '{"title":"Out of stock"}';

/** Cookies whose dates hold commas. */
export const COOKIES = [1, 2, 3].map(
  (number) => `c${number}=v; Path=/; Expires=Tue, 01 Jan 2030 00:00:00 GMT`,
);

/**
 * An application: `/up/503` answers 503 with a body of its own, `/up/full/503` with fields that
 * must stay as well, `/up/cookies/503` with several cookies, `/api/503` with problem details.
 */
export async function startUpstream(port: number): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const status = Number(/\d{3}$/.exec(url)?.[0] ?? 200);
    const isApi = url.startsWith('/api/');
    response.writeHead(status, {
      'Content-Type': isApi ? 'Application/problem+json' : 'text/plain',
      ...(status === 401 ? { 'WWW-Authenticate': 'Basic realm="shop"' } : {}),
      ...(url.startsWith('/up/full/') ? FIELDS : {}),
      ...(url.startsWith('/up/cookies/') ? { 'Set-Cookie': COOKIES } : {}),
    });
    response.end(isApi ? API : 'the application itself');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}
