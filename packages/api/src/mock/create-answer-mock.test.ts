import { expect, test } from 'vitest';
import type { Asked } from '../asked.ts';
import { createAnswerMock, type Way } from './create-answer-mock.ts';

function asked(address: string, more: Partial<Asked> = {}): Asked {
  const [path = '', query = ''] = address.split('?');
  const origin = 'http://localhost';
  return { method: 'GET', origin, path, query, header: () => undefined, ...more };
}
/** So many answers that take their time run at once. */
const MOST = 256;
const busy = expect.objectContaining({
  status: 503,
  message: 'busy',
  headers: { 'retry-after': '1' },
});

test.each<[way: Way, query: string, limited: boolean]>([
  ['connection', 'delay=1', true],
  ['connection', 'body-delay=1', true],
  ['connection', 'dribble=2', true],
  ['connection', 'abort=inside', false],
  ['connection', 'lang=tr', false],
  ['fetch', 'delay=1', true],
  ['process', 'delay=1', false],
])('by %s, ?%s has places of its own, and no more: %s', (way, query, limited) => {
  const answer = createAnswerMock({}, way);
  const held = Array.from({ length: MOST }, () => answer(asked(`/status/200?${query}`)));
  const more = (): unknown => answer(asked(`/status/200?${query}`));
  expect(answer(asked('/status/404')).status).toBe(404);
  if (!limited) return void expect(more()).toMatchObject({ status: 200 });
  expect(more).toThrow(busy);
  // A place is given back once, however often it is let go.
  held[0]?.plan?.release?.();
  held[0]?.plan?.release?.();
  expect(more()).toMatchObject({ status: 200 });
  expect(more).toThrow(busy);
});

test('each draw without a seed of its own is another, and the same in every run', () => {
  const draws = (): number[] => {
    const answer = createAnswerMock({ seed: 7 }, 'process');
    const path = '/status/random?codes=100-999&then=200';
    return Array.from({ length: 9 }, () => {
      const { status, plan } = answer(asked(path));
      return plan?.interim?.status ?? status;
    });
  };
  expect(new Set(draws()).size).toBeGreaterThan(6);
  expect(draws()).toEqual(draws());
});

test('what nobody asked for in ten minutes of its clock starts again', () => {
  let now = 0;
  const answer = createAnswerMock({ now: () => new Date(now) }, 'process');
  const next = (): number => answer(asked('/status/503,200')).status;
  expect([next(), next(), next()]).toEqual([503, 200, 503]);
  now += 600_000;
  expect(next()).toBe(503);
});

test.each<[way: Way, own: string | undefined]>([
  ['process', '7'],
  ['connection', '7'],
  ['fetch', undefined],
])('by %s a field of the client’s own is %s', (way, own) => {
  const { headers } = createAnswerMock({}, way)(asked('/status/200?x-cost=7'));
  expect(headers['x-cost']).toBe(own);
});

test('a redirection leads to other origins where they are allowed', () => {
  const address = '/status/302?to=https://shop.example/';
  const shop = createAnswerMock({ redirectOrigins: ['https://shop.example'] }, 'process');
  expect(shop(asked(address)).headers['location']).toBe('https://shop.example/');
  expect(() => createAnswerMock({}, 'process')(asked(address))).toThrow('otherOrigin');
});

test('what only a connection can send is refused by fetch alone', () => {
  const address = '/status/200?abort=inside';
  for (const way of ['process', 'connection'] as const)
    expect(createAnswerMock({}, way)(asked(address)).plan?.abort).toBe('inside');
  expect(() => createAnswerMock({}, 'fetch')(asked(address))).toThrow('runtime');
});

test('what is not below its base is nothing, but for the question whether one may ask', () => {
  const answer = createAnswerMock({}, 'process');
  expect(() => answer(asked('/docs'))).toThrow(
    expect.objectContaining({ status: 404, message: 'nothing' }),
  );
  const preflight = asked('/docs', { method: 'OPTIONS', header: () => 'x' });
  expect(answer(preflight)).toMatchObject({
    status: 204,
    headers: { 'access-control-allow-methods': '*' },
  });
});
