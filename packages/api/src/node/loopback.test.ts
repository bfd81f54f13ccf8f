import { request } from 'node:http';
import { expect, test } from 'vitest';
import { isLoopbackHost } from './loopback.ts';
import { serve } from './serve.ts';

test.each([
  ['localhost', true],
  ['localhost:4040', true],
  ['127.0.0.1:1', true],
  ['[::1]:4040', true],
  ['0.0.0.0:4040', false],
  ['', false],
])('%s is loopback: %s', (host, expected) => expect(isLoopbackHost(host)).toBe(expected));

const statusFor = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${url}/status/204`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['localhost', 204, undefined],
  ['polystatus.attacker.example', 421, undefined],
  ['mock.example', 204, () => true],
])('on loopback, Host %s is answered %i', async (host, status, isOwnHost) => {
  const server = await serve(isOwnHost ? { isOwnHost } : {});
  expect(await statusFor(server.url, host)).toBe(status);
  await server.close();
});
