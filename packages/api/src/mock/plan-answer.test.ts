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
const planned = (path: string) => {
  const [own = '', query = ''] = path.split('?');
  const asked = { method: 'GET', origin: 'http://localhost', path: own, query };
  return planAnswer({ ...asked, header: () => undefined }, options);
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
