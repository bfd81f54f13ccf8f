import { expect, test } from 'vitest';
import { partOf } from './part.ts';

const HALF = ['abc', 0, 2] as const;
const WHOLE = ['abcdef', 0, 5] as const;

test.each<[range: string | undefined, part: readonly [body: string, first: number, last: number]]>([
  [undefined, HALF],
  ['bytes=1-2', ['bc', 1, 2]],
  ['bytes=0-0', ['a', 0, 0]],
  [' bytes=5-5 ', ['f', 5, 5]],
  ['bytes=2-', ['cdef', 2, 5]],
  ['bytes=4-99', ['ef', 4, 5]],
  ['bytes=-2', ['ef', 4, 5]],
  ['bytes=-9', WHOLE],
  // What does not exist, is not a range, or is several.
  ['bytes=0-5', WHOLE],
  ['bytes=0-6', WHOLE],
  ['bytes=-6', WHOLE],
  ['bytes=1-2x', HALF],
  ['xbytes=1-2', HALF],
  ['bytes=6-', HALF],
  ['bytes=3-2', HALF],
  ['bytes=-0', HALF],
  ['bytes=-', HALF],
  ['bytes=1-2,4-5', HALF],
  ['x bytes=1-2', HALF],
  ['items=1-2', HALF],
  ['bytes=a-b', HALF],
  [`bytes=${'9'.repeat(16)}-`, HALF],
])('206 for %j: %j', (range, part) => {
  const { body, first, last, length } = partOf('abcdef', 206, range);
  expect([Buffer.from(body).toString(), first, last, length]).toEqual([...part, 6]);
});

test('any other code has all of it, and bytes are counted', () => {
  expect(partOf('é', 200, 'bytes=0-0')).toEqual({
    body: new TextEncoder().encode('é'),
    length: 2,
    first: 0,
    last: 1,
  });
  // Of five, the smaller half.
  expect(partOf('abcde', 206, undefined)).toMatchObject({ first: 0, last: 1, length: 5 });
  expect(partOf('', 206, 'bytes=0-0')).toMatchObject({ length: 0, first: 0, last: -1 });
});
