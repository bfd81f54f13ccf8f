import { expect, test } from 'vitest';
import { planAnswer } from './plan-answer.ts';
import { Turns } from './turns.ts';

const options = {
  turns: new Turns(() => 0),
  random: () => 0,
  ownFields: true,
  redirectOrigins: [],
  now: () => new Date(0),
};
const planned = (path: string, fields: Readonly<Record<string, string>> = {}) => {
  const [own = '', query = ''] = path.split('?');
  const asked = { method: 'GET', origin: 'http://localhost', path: own, query };
  return planAnswer({ ...asked, header: (name) => fields[name] }, options);
};
const PLAIN = { delay: 0, bodyDelay: 0, pieces: 1, over: 1000 };

test.each([
  ['/status/404', undefined],
  ['/status/404?delay=0&body-delay=0', undefined],
  ['/status/404?delay=5', { ...PLAIN, delay: 5 }],
  ['/status/404?body-delay=5', { ...PLAIN, bodyDelay: 5 }],
  ['/status/404?dribble=3', { ...PLAIN, pieces: 3 }],
  ['/status/404?dribble=3&over=7', { ...PLAIN, pieces: 3, over: 7 }],
  ['/status/404?abort=inside', { ...PLAIN, abort: 'inside' }],
  ['/status/103', { ...PLAIN, interim: { status: 103, sent: true } }],
])('%s is sent by the plan %j', (path, plan) => {
  const answer = planned(path);
  if (plan === undefined) expect(answer).not.toHaveProperty('plan');
  else expect(answer.plan).toMatchObject(plan);
});

test.each([
  ['/status/404', 404, true],
  ['/status/204', 204, false],
  ['/status/205', 205, false],
  ['/status/304', 304, false],
  ['/status/103', 200, true],
  ['/status/103?then=204', 204, false],
])('%s is a %i with content: %s', (path, status, has) => {
  const { body, headers, ...answer } = planned(path);
  expect([answer.status, body !== undefined]).toEqual([status, has]);
  expect(headers['content-length']).toBe(
    has ? String(body?.byteLength) : status === 205 ? '0' : undefined,
  );
});

const OF_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  vary: 'Accept, Accept-Language, Prefer, X-Mock-Response-Code',
};
const OF_TEXT = {
  'content-type': 'text/plain; charset=utf-8',
  'content-language': 'en',
  'content-length': expect.stringMatching(/^\d{2,3}$/),
};

test.each<[address: string, phrase: string, own: Readonly<Record<string, unknown>>]>([
  ['/status/404', 'Not Found', OF_TEXT],
  ['/status/302', 'Found', { ...OF_TEXT, location: '/status/200' }],
  ['/status/399', '', { ...OF_TEXT, location: '/status/200' }],
  ['/status/499', '', OF_TEXT],
  ['/status/nginx/499', 'Client Closed Request', OF_TEXT],
  ['/status/204', 'No Content', { etag: '"polystatus"' }],
  ['/status/205', '', { 'content-length': '0' }],
  ['/status/404?x-a=1&etag="b"', 'Not Found', { ...OF_TEXT, 'x-a': '1', etag: '"b"' }],
  [
    '/status/404?cache-control=max-age%3D5',
    'Not Found',
    { ...OF_TEXT, 'cache-control': 'max-age=5' },
  ],
  ['/status/404?lang=tr', 'Not Found', { ...OF_TEXT, 'content-language': 'tr' }],
  ['/status/404?b=1&a=2&b=3', 'Not Found', { ...OF_TEXT, 'x-mock-ignored': 'b, a' }],
])('%s is sent as “%s” with its fields and no others', (address, phrase, own) => {
  const answer = planned(address);
  expect(answer.phrase).toBe(phrase);
  expect(answer.headers).toStrictEqual({ ...OF_ALL, ...own });
});

test('of names that mean nothing twenty are told, each at most forty signs long', () => {
  const names = Array.from({ length: 25 }, (_, at) => `n${at}`);
  const { headers } = planned(`/status/404?${'x'.repeat(41)}&${names.join('&')}`);
  expect(headers['x-mock-ignored']).toBe(['x'.repeat(40), ...names.slice(0, 19)].join(', '));
});

test('what a client prefers is applied and said', () => {
  const prefer = { prefer: 'code=410, wait=3' };
  expect(planned('/status/404?delay=9000', prefer)).toMatchObject({
    status: 410,
    headers: { 'preference-applied': 'code=410, wait=3' },
    plan: { delay: 3000 },
  });
  expect(planned('/status/404', { prefer: 'wait=3' }).headers).not.toHaveProperty(
    'preference-applied',
  );
});

test.each([
  ['/status/103', {}, '103 was sent as an interim response'],
  ['/status/101', {}, '101 was not sent'],
  ['/status/101', { upgrade: 'foo' }, '101 was sent as an interim response'],
])('%s with %j: it is told whether it went before', (address, fields, told) => {
  expect(Buffer.from(planned(address, fields).body ?? []).toString()).toContain(told);
});

test.each([
  ['nginx/499', 'nginx/499'],
  ['404', '404'],
  ['499', ''],
  ['255', ''],
  ['103', '200'],
])('the answer of /status/%s is about “%s”', (path, id) => {
  const { body } = planned(`/status/${path}`, { accept: 'application/json' });
  expect(JSON.parse(Buffer.from(body ?? []).toString())).toMatchObject({ id });
});

test('a part of the content is sent with 206 alone', () => {
  const part = planned('/status/206', { range: 'bytes=1-3' });
  expect(part.body?.byteLength).toBe(3);
  expect(part.headers).toMatchObject({
    'content-length': '3',
    'content-range': expect.stringMatching(/^bytes 1-3\/\d{3}$/),
  });
  expect(planned('/status/404', { range: 'bytes=1-3' }).body?.byteLength).toBeGreaterThan(3);
});
