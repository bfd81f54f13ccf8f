import { expect, test } from 'vitest';
import { createMock, mock } from './mock.ts';

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
});

test.each([
  ['/status/200', {}, 200],
  ['/status/200', { 'x-mock-response-code': '099' }, 200],
  ['/status/200', { 'x-mock-response-code': '4290' }, 200],
  ['/status/200', { 'x-mock-response-code': ' 429 x' }, 200],
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
