import { expect, test } from 'vitest';
import type { Asked } from '../asked.ts';
import { interimOf, protocolOf } from './interim.ts';

test.each([
  ['websocket', 'websocket'],
  ['foo/2, websocket', 'foo/2'],
  [' , h2c ', 'h2c'],
  ['h2c,', 'h2c'],
  ['a+b!#$%/1+2', 'a+b!#$%/1+2'],
  ['foo , bar', 'foo'],
  [', ,foo', 'foo'],
  ['foo/ 2', undefined],
  ['foo/', undefined],
  ['foo/2/3', undefined],
  ['foo bar', undefined],
  ['(foo)', undefined],
  [',', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j would like %s best', (field, protocol) => {
  expect(protocolOf(field)).toBe(protocol);
});

const asked = (upgrade?: string): Asked => ({
  method: 'GET',
  origin: 'http://localhost',
  path: '/status/101',
  query: '',
  header: (name) => (name === 'upgrade' ? upgrade : undefined),
});
const of = (code: number, upgrade?: string) =>
  interimOf(asked(upgrade), code, '/status/200', new Date(0));

test.each([
  [101, undefined, false, 'Switching Protocols'],
  [101, ',', false, 'Switching Protocols'],
  [101, 'foo', true, 'Switching Protocols'],
  [103, undefined, true, 'Early Hints'],
  [103, 'foo', true, 'Early Hints'],
  [150, undefined, true, ''],
])('%i with Upgrade: %s is sent: %s, as “%s”', (code, upgrade, sent, phrase) => {
  expect(of(code, upgrade)).toMatchObject({ status: code, sent, phrase });
});

test('it carries the fields of its facts', () => {
  expect(Object.keys(of(103).headers)).toEqual(['link']);
  expect(of(104).headers).toMatchObject({ location: '/status/200' });
  expect(of(150).headers).toEqual({});
});
