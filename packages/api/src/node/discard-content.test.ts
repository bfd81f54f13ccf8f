import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { discardContent, MAX_CONTENT } from './discard-content.ts';

function discarded(headers: Readonly<Record<string, string>>) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  const response = new ServerResponse(request);
  discardContent(request, response);
  return { request, response };
}

const CHUNKED = { 'transfer-encoding': 'chunked' };

test('content of any length that is allowed is read to nowhere, a byte more ends the connection', () => {
  const { request } = discarded(CHUNKED);
  request.emit('data', Buffer.alloc(MAX_CONTENT - 1));
  request.emit('data', Buffer.alloc(1));
  expect(request.destroyed).toBe(false);
  request.emit('data', Buffer.alloc(1));
  expect(request.destroyed).toBe(true);
});

test.each<[headers: Readonly<Record<string, string>>, reads: boolean, last: string | undefined]>([
  [{}, false, undefined],
  [{ expect: '100-continue' }, false, undefined],
  [{ 'content-length': '1' }, true, undefined],
  [CHUNKED, true, undefined],
  [{ ...CHUNKED, expect: '100-continue' }, true, 'close'],
])('%j: reads: %j, Connection: %s', (headers, reads, last) => {
  const { request, response } = discarded(headers);
  expect(request.listenerCount('data') > 0).toBe(reads);
  expect(response.getHeader('connection')).toBe(last);
});
