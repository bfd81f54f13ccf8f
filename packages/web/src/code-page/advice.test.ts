import type { Facts } from '@polystatus/status/compiled';
import { expect, test } from 'vitest';
import { adviceFor } from './advice.ts';

type Known = Parameters<typeof adviceFor>[0];
const field = (
  name: string,
  place: 'request' | 'response' = 'response',
): Facts['headers'][number] => ({
  name,
  level: 'may',
  in: place,
});

test.each<[string, Partial<Known>, string[]]>([
  ['success', { class: 'successful' }, ['successful']],
  ['a redirection', { class: 'redirection', method: 'kept' }, ['redirection', 'loop']],
  ['one that leads nowhere', { class: 'redirection' }, ['redirection']],
  [
    'a wrong request',
    { class: 'client-error', retry: 'after-change' },
    ['check', 'cookies', 'tell'],
  ],
  [
    'one without a name',
    { class: 'client-error', retry: 'after-change', headers: [field('WWW-Authenticate')] },
    ['signIn', 'cookies', 'tell'],
  ],
  [
    'too many requests',
    { class: 'client-error', retry: 'after-delay', headers: [field('Retry-After')] },
    ['wait', 'patience', 'cookies', 'tell'],
  ],
  ['what is gone', { class: 'client-error', retry: 'never' }, ['useless', 'tell']],
  [
    'what came too early',
    { class: 'client-error', retry: 'same-request' },
    ['once', 'cookies', 'tell'],
  ],
  [
    'a server in trouble',
    { class: 'server-error', retry: 'after-delay' },
    ['theirs', 'wait', 'tell'],
  ],
  [
    'one that promises nothing',
    { class: 'server-error', retry: 'not-promised' },
    ['theirs', 'maybe', 'tell'],
  ],
  ['a network that wants a name', { class: 'server-error', retry: 'after-change' }, ['tell']],
  ['a number of no class', { retry: 'never' }, ['useless', 'tell']],
  [
    'a field of the request',
    { class: 'client-error', headers: [field('Retry-After', 'request')] },
    ['cookies', 'tell'],
  ],
])('%s', (_what, facts, advice) => {
  expect(adviceFor({ class: null, headers: [], ...facts })).toEqual(advice);
});
