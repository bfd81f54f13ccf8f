import { expect, test } from 'vitest';
import { requestFaults, responsesFaults } from './http1-faults.ts';
import { http2Faults } from './http2-faults.ts';
import { readMessages } from '@polystatus/status/http-message';

const REQUEST = 'POST /a HTTP/1.1\nHost: a.example\nContent-Length: 2\n\nok\n';
const RESPONSE = 'HTTP/1.1 200 OK\nDate: Tue, 03 Mar 2026 09:14:22 GMT\nContent-Length: 2\n\nok\n';
const CHUNKED = 'POST /a HTTP/1.1\nHost: a.example\nTransfer-Encoding: chunked\n\n2\nok\n0\n';

test.each([
  ['nothing', 'POST', 'POST', []],
  ['a method of one’s own', 'POST', 'BREW', []],
  ['the host', 'Host: a.example\n', '', ['no host']],
  [
    'the length',
    'Length: 2',
    'Length: 3',
    ['content-length 3, but 2 bytes', 'HPE_INVALID_EOF_STATE'],
  ],
  [
    'a space in the target',
    '/a',
    '/a b',
    ['request line: POST /a b HTTP/1.1', 'HPE_INVALID_CONSTANT'],
  ],
  ['no length', 'Content-Length: 2\n', '', ['content without its length', 'HPE_INVALID_METHOD']],
  [
    'a space in a name',
    'Host:',
    'Host :',
    ['no field: Host : a.example', 'no host', 'HPE_INVALID_HEADER_TOKEN'],
  ],
])('a request with a fault: %s', async (_name, from, to, faults) => {
  const found = await Promise.all(readMessages(REQUEST.replace(from, to), true).map(requestFaults));
  expect(found).toEqual([faults]);
});

test.each([
  ['whole', '2\nok', []],
  ['a wrong size', '3\nok', ['HPE_CR_EXPECTED']],
])('chunks: %s', async (_name, chunk, faults) => {
  const messages = readMessages(CHUNKED.replace('2\nok', chunk), true);
  expect(await Promise.all(messages.map(requestFaults))).toEqual([faults]);
});

const names = (status: number): string[] => (status === 200 ? ['OK'] : []);

test.each([
  ['nothing', 'POST', 'OK', 'OK', []],
  ['the phrase', 'POST', 'OK', 'Fine', ['phrase: Fine']],
  ['no phrase, but the space', 'POST', 'OK', '', []],
  ['no space', 'POST', ' OK', '', ['status line: HTTP/1.1 200']],
  ['the weekday', 'POST', 'Tue', 'Mon', ['date: Mon, 03 Mar 2026 09:14:22 GMT']],
  ['the form of a date', 'POST', 'GMT', 'UTC', ['date: Tue, 03 Mar 2026 09:14:22 UTC']],
  ['no date', 'POST', /Date.*\n/, '', ['no date']],
  [
    'content in a 204',
    'POST',
    '200 OK',
    '204 ',
    ['content in 204 to POST', 'length of content in 204'],
  ],
  ['content in a 304', 'GET', '200 OK', '304 ', ['content in 304 to GET']],
  ['content after HEAD', 'HEAD', 'OK', 'OK', ['content in 200 to HEAD']],
  ['too long', 'POST', 'ok', 'okay', ['content-length 2, but 4 bytes']],
  [
    'no final response',
    'POST',
    '200 OK',
    '100 ',
    ['length of content in 100', '0 answers to 1 requests'],
  ],
])('a response with a fault: %s', async (_name, method, from, to, faults) => {
  const messages = readMessages(RESPONSE.replace(from, to), true);
  const found = await responsesFaults(messages, [method], names);
  expect(found).toEqual(expect.arrayContaining(faults));
  if (faults.length === 0) expect(found).toEqual([]);
});

const FIELDS = ':method: GET\n:scheme: https\n:authority: a.example\n:path: /\naccept: */*\n';

test.each([
  ['nothing', '', '', []],
  ['capitals', 'accept', 'Accept', ['capitals: Accept']],
  ['a field before', ':method', 'a: b\n:method', ['a pseudo field after others']],
  ['one missing', ':scheme: https\n', '', ['pseudo: :method :authority :path']],
  [
    'a field of the connection',
    'accept: */*',
    'connection: close',
    ['of the connection: connection'],
  ],
  ['a host beside', 'accept: */*', 'host: a.example', ['host beside :authority']],
])('a list of fields with a fault: %s', (_name, from, to, faults) => {
  const [message] = readMessages(FIELDS.replace(from, to), false);
  expect(message && http2Faults(message, 'request')).toEqual(faults);
});
