import { expect, test } from 'vitest';
import type { Asked } from '../asked.ts';
import { createMock, mock } from './mock.ts';
import { settle, type Chance } from './settle.ts';
import { Turns } from './turns.ts';

const codes = async (fetch: typeof mock, path: string, times: number): Promise<number[]> => {
  const seen: number[] = [];
  for (let at = 0; at < times; at++) seen.push((await fetch(path)).status);
  return seen;
};

test('places of a sequence are apart by address, by key and by seed', async () => {
  const one = createMock();
  const path = '/status/503,410,200';
  expect(await codes(one, path, 1)).toEqual([503]);
  expect(await codes(one, `${path}?key=a`, 2)).toEqual([503, 410]);
  expect(await codes(one, `${path}?key=b`, 1)).toEqual([503]);
  expect(await codes(one, `${path}/orders`, 1)).toEqual([503]);
  expect(await codes(one, path, 1)).toEqual([410]);
  expect(await codes(one, `${path}?key=a&end=stay`, 3)).toEqual([200, 200, 200]);
  expect(await codes(one, '/status/200,503?end=stay', 4)).toEqual([200, 503, 503, 503]);
});

test.each([
  ['/status/200', {}, 200],
  ['/status/200', { 'x-mock-response-code': '099' }, 200],
  ['/status/200', { 'x-mock-response-code': '4290' }, 200],
  ['/status/200', { 'x-mock-response-code': ' 429 x' }, 200],
  ['/status/200', { 'x-mock-response-code': 'x429' }, 200],
  ['/status/200', { 'x-mock-response-code': '429' }, 429],
  ['/status/503,200', { 'x-mock-response-code': '429' }, 429],
  ['/status/200', { 'x-mock-response-code': '429', prefer: 'code=503' }, 503],
])('%s %j is answered with %i', async (path, headers, status) => {
  expect((await mock(path, { headers: headers as Record<string, string> })).status).toBe(status);
});

test.each([
  ['/status/302', '/status/200'],
  ['/status/302?hops=3&key=a&to=/a', '/status/302?hops=2&to=%2Fa'],
  ['/status/302?to=/a', '/a'],
  ['/status/200?to=/a', null],
  ['/status/304', null],
  ['/status/399', '/status/200'],
  ['/status/400', null],
])('%s leads to %s', async (path, location) => {
  const response = await createMock()(path, { redirect: 'manual' });
  expect(response.headers.get('location')).toBe(location);
});

test.each([
  ['', ''],
  ['wait=5', ''],
  ['code=503', 'code=503'],
  ['code=503, wait=5', 'code=503'],
  ['wait=0', ''],
])('Prefer: %s is applied as “%s” where nothing waits', async (prefer, applied) => {
  const { headers } = await mock('/status/200', { headers: { prefer } });
  expect(headers.get('preference-applied') ?? '').toBe(applied);
});

test.each([
  ['/status/399?to=/a&hops=2', null],
  ['/status/400?to=/a&hops=2', 'to, hops'],
  ['/status/300?to=/a', null],
  ['/status/299?to=/a', 'to'],
  ['/status/random?codes=302&to=/a', null],
  ['/status/random?codes=200&to=/a', 'to'],
  ['/status/410,302?to=/a&codes=200', 'codes'],
  ['/status/201?to=/a&hops=2', null],
  ['/status/200?over=5', 'over'],
  ['/status/200?over=5&dribble=2', null],
  ['/status/200?body-type=text/plain', 'body-type'],
  ['/status/200?body-type=text/plain&body=', null],
  ['/status/200?key=a&seed=b&end=stay', 'seed, key, end'],
  ['/status/200,200?key=a&seed=b&end=stay', 'seed'],
  ['/status/200:1,204:1?key=a&seed=b&end=stay&codes=200', 'codes, end'],
  ['/status/random?key=a&seed=b&end=stay&codes=200', 'end'],
  ['/status/random?codes=200:1,150&then=204', null],
  ['/status/random?codes=200&then=204', 'then'],
  ['/status/200,302?hops=2', null],
  ['/status/199?then=204', null],
  ['/status/200?then=204', 'then'],
])('%s: what changes nothing is named: %s', async (path, ignored) => {
  const { headers } = await createMock()(path, { redirect: 'manual' });
  expect(headers.get('x-mock-ignored')).toBe(ignored);
});

test('chance needs codes to choose from', async () => {
  const response = await mock('/status/random');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ parameter: 'codes' });
});

const chance = (random: number): Chance => ({
  turns: new Turns(() => 0),
  random: () => random,
  ownFields: true,
});
const asked = (address: string, fields: Readonly<Record<string, string>> = {}): Asked => {
  const [path = '', query = ''] = address.split('?');
  const origin = 'http://localhost';
  return { method: 'GET', origin, path, query, header: (name) => fields[name] };
};

test.each<[address: string, prefer: string, delay: number, applied: readonly string[]]>([
  ['/status/200', '', 0, []],
  ['/status/200?delay=1500', '', 1500, []],
  ['/status/200?delay=1500', 'wait=1', 1000, ['wait=1']],
  ['/status/200?delay=1500', 'wait=2', 1500, ['wait=2']],
  ['/status/200?delay=0', 'wait=2', 0, []],
  ['/status/200?delay=1', 'wait=0, code=404', 0, ['code=404', 'wait=0']],
])('%s with Prefer: %s waits %i ms', (address, prefer, delay, applied) => {
  expect(settle(asked(address, { prefer }), chance(0))).toMatchObject({ delay, applied });
});

test('fields, settings and what means nothing are kept apart', () => {
  const address = '/status/404?ETag=x&etag="a"&x-Cost=7&delay=5&key=k&page=1&retry-after=2&_=3';
  expect(settle(asked(address), chance(0))).toStrictEqual({
    kind: 'one',
    code: 404,
    settings: { delay: 5, etag: '"a"', 'retry-after': '2' },
    fields: { etag: '"a"', 'x-cost': '7', 'retry-after': '2' },
    ignored: ['ETag', 'page', 'key'],
    applied: [],
    delay: 5,
  });
  const strict = settle(asked(address), { ...chance(0), ownFields: false });
  expect(strict).toMatchObject({
    fields: { etag: '"a"', 'retry-after': '2' },
    ignored: ['ETag', 'x-Cost', 'page', 'key'],
  });
  expect(settle(asked('/status/nginx/499'), chance(0))).toMatchObject({ id: 'nginx/499' });
});

test.each([
  ['/status/200:1,503:1', 0.4, 200],
  ['/status/200:1,503:1', 0.6, 503],
  ['/status/random?codes=200:1,503:1', 0.6, 503],
])('%s falls on its code by chance', (address, random, code) => {
  expect(settle(asked(address), chance(random)).code).toBe(code);
});

test('a seed means one code for good, with a key a series of them, apart by seed and by key', () => {
  const own = chance(0);
  const series = (query: string): number[] =>
    Array.from({ length: 12 }, () => settle(asked(`/status/100-999,200:0?${query}`), own).code);
  const one = series('seed=a');
  expect(new Set(one).size).toBe(1);
  expect(series('seed=b')).not.toEqual(one);
  const k = series('seed=a&key=k');
  expect(k[0]).toBe(one[0]);
  expect(new Set(k).size).toBeGreaterThan(8);
  expect(series('seed=a&key=l')).toEqual(k);
  expect(series('seed=a&key=k')).not.toEqual(k);
});
