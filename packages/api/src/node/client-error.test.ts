import { once } from 'node:events';
import { Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { onClientError } from './client-error.ts';

test.each([
  ['HPE_HEADER_OVERFLOW', /^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/],
  ['ERR_HTTP_REQUEST_TIMEOUT', /^HTTP\/1\.1 408 Request Timeout\r\n/],
  ['HPE_INVALID_METHOD', /^HTTP\/1\.1 400 Bad Request\r\n/],
  ['ECONNRESET', /^$/],
])('after %s a client that stays is hung up on', async (code, answer) => {
  let text = '';
  const socket = new Duplex({
    read: () => {},
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      done();
    },
  });
  onClientError(Object.assign(new Error(code), { code }), socket);
  await once(socket, 'close');
  expect(text).toMatch(answer);
});
