import { once } from 'node:events';
import { Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { onClientError } from './client-error.ts';

test.each([
  ['HPE_HEADER_OVERFLOW', true, /^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/],
  ['ERR_HTTP_REQUEST_TIMEOUT', true, /^HTTP\/1\.1 408 Request Timeout\r\n/],
  ['HPE_INVALID_METHOD', true, /^HTTP\/1\.1 400 Bad Request\r\n/],
  ['HPE_INVALID_METHOD', false, /^$/],
  ['ECONNRESET', true, /^$/],
  // The server has sent its last word already.
  ['ended', true, /^$/],
])('after %s (answered: %s) a client that stays is hung up on', async (code, may, answer) => {
  let text = '';
  const socket = new Duplex({
    read: () => {},
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      done();
    },
  });
  if (code === 'ended') socket.end();
  onClientError(Object.assign(new Error(code), { code }), socket, may);
  await once(socket, 'close');
  expect(text).toMatch(answer);
});
