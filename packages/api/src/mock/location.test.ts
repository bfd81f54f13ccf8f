import { expect, test } from 'vitest';
import type { Asked } from '../asked.ts';
import { Refusal } from '../refusal.ts';
import { locationFor } from './location.ts';

const asked = (query = ''): Asked => ({
  method: 'GET',
  origin: 'http://localhost:4040',
  path: '/status/302',
  query,
  header: () => undefined,
});
const origins = ['https://shop.example'];

test.each([
  ['/a?b=c#d', '/a?b=c#d'],
  ['a', '/a'],
  ['?x=1', '/?x=1'],
  ['http://localhost:4040/a', '/a'],
  ['https://shop.example/cart', 'https://shop.example/cart'],
  ['/a%0d%0aX:1', '/a%0d%0aX:1'],
  ['/.//elsewhere.example/', '/.//elsewhere.example/'],
  ['/a/..//elsewhere.example/', '/.//elsewhere.example/'],
  ['HTTPS://shop.example', 'https://shop.example/'],
  ['/!~', '/!~'],
  ['.//elsewhere.example/', '/.//elsewhere.example/'],
  ['http://localhost:4040//elsewhere.example/', '/.//elsewhere.example/'],
])('to=%s leads to %s', (to, location) => {
  expect(locationFor(asked(), 302, { to }, origins)).toBe(location);
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '\\\\elsewhere.example',
  'http://localhost:4041/',
  'http://localhost:4040@elsewhere.example/',
  'http://user@localhost:4040/',
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://localhost:4040/',
  '/a\r\nSet-Cookie: x=1',
  '/a b',
  '/ü',
  'http://',
  'http://:secret@localhost:4040/',
  'xhttp://localhost:4040/',
  'https+x://localhost:4040/',
  '',
])('to=%j is refused', (to) => {
  expect(() => locationFor(asked(), 302, { to }, origins)).toThrow(Refusal);
});

test.each([
  ['https://elsewhere.example/', 'otherOrigin'],
  ['/a b', 'address'],
  ['javascript:alert(1)', 'address'],
])('to=%s: it is said which parameter is at fault, and why: %s', (to, message) => {
  expect(() => locationFor(asked(), 302, { to }, origins)).toThrow(
    expect.objectContaining({ message, parameter: 'to', status: 400 }),
  );
});

test('it is said where a target may lead', () => {
  expect(() => locationFor(asked(), 302, { to: 'https://a.example/' }, origins)).toThrow(
    expect.objectContaining({ values: { parameter: 'to', origin: 'http://localhost:4040' } }),
  );
});

test('hops count down to the target', () => {
  const query = 'hops=3&to=%2Fend&key=a&end=stay&lang=tr&codes=200&seed=s';
  expect(locationFor(asked(query), 307, { hops: 3, to: '/end' }, [])).toBe(
    '/status/307?hops=2&to=%2Fend&lang=tr',
  );
  expect(locationFor(asked(query), 307, { hops: 1, to: '/end' }, [])).toBe('/end');
  expect(locationFor(asked('hops=2'), 307, { hops: 2 }, [])).toBe('/status/307?hops=1');
  expect(locationFor(asked(), 307, {}, [])).toBe('/status/200');
});
