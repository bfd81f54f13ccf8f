import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withTraits } from '../with-traits.ts';
import { follow } from './follow.ts';
import { createMock, mock } from './mock.ts';

const SHOP = 'https://shop.example';

test.each([
  ['/status/302', 200, '/status/200'],
  ['/status/302?to=/status/204', 204, '/status/204'],
  ['/status/302?hops=3', 200, '/status/200'],
  ['/status/301?hops=20', 200, '/status/200'],
  ['/status/302?to=/status/404%3Flang=tr', 404, '/status/404?lang=tr'],
  ['/status/308?to=/status/404%23end', 404, '/status/404'],
])('%s is followed to %i at %s', async (path, status, end) => {
  const response = await mock(`${SHOP}${path}`);
  expect([response.status, response.redirected, response.url]).toEqual([status, true, SHOP + end]);
});

test.each([
  ['/status/404#part', '/status/404'],
  ['/status/300', '/status/300'],
  ['/status/304', '/status/304'],
  ['/status/201?to=/a', '/status/201?to=/a'],
  ['/status/999', '/status/999'],
])('%s has its address, and redirects nobody', async (path, address) => {
  const response = await mock(SHOP + path);
  for (const one of [response, response.clone(), response.clone().clone()])
    expect([one.url, one.redirected, one.status]).toEqual([
      SHOP + address,
      false,
      Number(path.slice(8, 11)),
    ]);
});

test('redirect: manual hands out the redirection, error rejects', async () => {
  const response = await mock(`${SHOP}/status/302?to=/a`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location'), response.redirected]).toEqual([
    302,
    '/a',
    false,
  ]);
  const refused = mock(`${SHOP}/status/302`, { redirect: 'error' });
  await expect(refused).rejects.toThrow(TypeError);
  await expect(mock('/status/302?hops=21')).rejects.toThrow(
    expect.objectContaining({ cause: new Error('redirect count exceeded') }),
  );
});

/* What a redirection does to method, body and fields: as the fetch of this very runtime does it. */
describe('the next request is that of fetch', () => {
  let origin = '';
  const server = createServer((request, response) => {
    const [, code = '', to = ''] = /^\/(\d+)\?to=(.*)$/.exec(request.url ?? '') ?? [];
    if (code !== '') return response.writeHead(Number(code), { location: to }).end();
    let text = '';
    request.on('data', (piece) => (text += String(piece)));
    request.on('end', () => {
      const { method, headers } = request;
      response.end(JSON.stringify([method, text, headers['content-type'] ?? null]));
    });
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const echo = createMock({
    onUnmocked: async (request) =>
      new Response(
        JSON.stringify([request.method, await request.text(), request.headers.get('content-type')]),
      ),
  });
  const cases = [301, 302, 303, 307, 308].flatMap((code) =>
    ['GET', 'POST', 'PUT', 'DELETE'].map((method) => [code, method] as const),
  );

  test.each(cases)('after %i to %s', async (code, method) => {
    const init = {
      method,
      ...(method === 'GET' ? {} : { body: 'tea', headers: { 'content-type': 'a/b' } }),
    };
    const real = await fetch(`${origin}/${code}?to=/end`, init);
    const mocked = await echo(`${SHOP}/status/${code}?to=/end`, init);
    expect(await mocked.json()).toEqual(await real.json());
    expect([mocked.redirected, mocked.url]).toEqual([real.redirected, `${SHOP}/end`]);
  });

  test('credentials stay with their origin', async () => {
    const seen: (string | null)[] = [];
    const own = createMock({
      redirectOrigins: ['https://other.example'],
      onUnmocked: (request) => {
        seen.push(request.headers.get('authorization'));
        return new Response();
      },
    });
    const headers = { authorization: 'Bearer a' };
    await own(`${SHOP}/status/302?to=/end`, { headers });
    await own(`${SHOP}/status/302?to=https://other.example/end`, { headers });
    expect(seen).toEqual(['Bearer a', null]);
  });
});

describe('what one hop leads to', () => {
  const to = (status: number, location: string) => (request: Request) =>
    Promise.resolve(
      request.url === `${SHOP}/a` || request.url === `${SHOP}/a#part`
        ? new Response(null, { status, headers: { location } })
        : Response.json([request.method, request.url, [...request.headers].map(([name]) => name)]),
    );
  const about = {
    'content-encoding': 'gzip',
    'content-language': 'tr',
    'content-location': '/a',
    'content-type': 'a/b',
    'x-own': '1',
    authorization: 'Bearer a',
  };

  test.each([
    [303, 'PUT', ['GET', `${SHOP}/b`, ['authorization', 'x-own']]],
    [301, 'POST', ['GET', `${SHOP}/b`, ['authorization', 'x-own']]],
    [307, 'POST', ['POST', `${SHOP}/b`, Object.keys(about).sort()]],
  ])(
    'after %i what tells of a body that %s had is sent with it alone',
    async (status, method, end) => {
      const request = new Request(`${SHOP}/a`, { method, body: 'x', headers: about });
      expect(await (await follow(request, to(status, '/b'))).json()).toEqual(end);
    },
  );

  test('of a request without a body nothing is taken away', async () => {
    for (const method of ['GET', 'HEAD']) {
      const request = new Request(`${SHOP}/a`, { method, headers: about });
      const end = [method, `${SHOP}/b`, Object.keys(about).sort()];
      expect(await (await follow(request, to(303, '/b'))).json()).toEqual(end);
    }
  });

  test('a body that was read on the way is there again', async () => {
    const seen: string[] = [];
    const request = new Request(`${SHOP}/a`, { method: 'PUT', body: 'tea' });
    await follow(request, async (own) => {
      seen.push(await own.text());
      return to(307, '/b')(own);
    });
    expect(seen).toEqual(['tea', 'tea']);
  });

  test('the length of a body goes with it too', async () => {
    const request = new Request(`${SHOP}/a`, { method: 'POST', body: 'x' });
    request.headers.set('content-length', '1');
    expect(await (await follow(request, to(302, '/b'))).json()).toEqual(['GET', `${SHOP}/b`, []]);
  });

  test.each([
    ['http://', 'invalid redirect address'],
    ['ftp://shop.example/', 'URL scheme must be a HTTP(S) scheme'],
    ['xhttps://shop.example/', 'URL scheme must be a HTTP(S) scheme'],
    ['httpsx://shop.example/', 'URL scheme must be a HTTP(S) scheme'],
  ])('not to %s: %s', async (location, reason) => {
    await expect(follow(new Request(`${SHOP}/a`), to(302, location))).rejects.toThrow(
      expect.objectContaining({
        name: 'TypeError',
        message: 'fetch failed',
        cause: new Error(reason),
      }),
    );
  });

  test.each([201, 300, 304, 305, 306])('not with %i', async (status) => {
    const response = await follow(new Request(`${SHOP}/a`), to(status, '/b'));
    expect([response.status, response.url]).toEqual([status, `${SHOP}/a`]);
  });

  test('not where a redirection is an error', async () => {
    const request = new Request(`${SHOP}/a`, { redirect: 'error' });
    await expect(follow(request, to(302, '/b'))).rejects.toThrow(
      expect.objectContaining({ cause: new Error('unexpected redirect') }),
    );
  });

  test.each([
    ['/b', '#part'],
    ['/b#own', '#own'],
  ])('%s keeps the part of the page that was asked for: %s', async (location, hash) => {
    const seen: string[] = [];
    await follow(new Request(`${SHOP}/a#part`), (request) => {
      seen.push(request.url);
      return to(302, location)(request);
    });
    expect(seen).toEqual([`${SHOP}/a#part`, `${SHOP}/b${hash}`]);
  });

  test('what a response says of itself stays', async () => {
    const own = withTraits(new Response(), {
      url: 'https://b.example/',
      redirected: true,
      type: 'cors',
    });
    const response = await follow(new Request(`${SHOP}/c`), () => Promise.resolve(own));
    expect([response.url, response.redirected, response.type]).toEqual([
      'https://b.example/',
      true,
      'cors',
    ]);
    const plain = await follow(new Request(`${SHOP}/c`), () => Promise.resolve(new Response()));
    expect([plain.url, plain.redirected, plain.type]).toEqual([`${SHOP}/c`, false, 'basic']);
  });

  test('a signal is looked at before each hop', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    let asked = 0;
    const request = new Request(`${SHOP}/a`, { signal: controller.signal });
    const response = follow(request, (own) => {
      asked++;
      controller.abort(reason);
      return to(302, '/b')(own);
    });
    await expect(response).rejects.toBe(reason);
    expect(asked).toBe(1);
  });
});

test.each([
  ['before', '/status/200'],
  ['before a redirection', '/status/302'],
])('a signal aborted %s rejects with its reason', async (_when, path) => {
  const reason = new Error('enough');
  await expect(mock(path, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test.each(['/status/200?delay=30000', '/status/302?to=/status/200%3Fdelay=30000'])(
  'a signal that aborts while %s waits rejects with its reason',
  async (path) => {
    const controller = new AbortController();
    const response = mock(path, { signal: controller.signal });
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 5);
    await expect(response).rejects.toBe(reason);
  },
);
