import type { StatusClass } from '@polystatus/status/compiled';
import { expect, test } from 'vitest';
import { headingOf, waysTo } from './ways.ts';

const seen = (
  seenIn: ('response' | 'log')[],
  client: string[],
  server: string[],
  group: StatusClass = 'client-error',
) => waysTo({ seenIn, class: group }, { client, server });

test.each([
  ['a code of responses', seen(['response'], ['a'], ['b']), ['visitors', 'clients', 'servers']],
  [
    'one that is logged, too',
    seen(['response', 'log'], ['a'], ['b']),
    ['visitors', 'clients', 'servers'],
  ],
  ['one without advice for programs', seen(['response'], [], ['b']), ['visitors', 'servers']],
  ['one without advice for sites', seen(['response'], ['a'], []), ['visitors', 'clients']],
  [
    'an interim response',
    seen(['response'], ['a'], ['b'], 'informational'),
    ['clients', 'servers'],
  ],
  ['one of logs', seen(['log'], ['a'], ['b']), ['servers']],
])('%s', (_what, ways, sections) => {
  expect(ways.map(({ id }) => id)).toEqual(sections);
});

test('a section is called as the way to it, or by what it holds', () => {
  const ways = seen(['log'], ['a'], ['b']);
  expect(headingOf('server', ways)).toBe('code:ways.log.title');
  expect(headingOf('client', ways)).toBe('facts:part.client');
});
