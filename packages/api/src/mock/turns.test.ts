import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('counts by key', () => {
  const turns = new Turns();
  expect(['a', 'a', 'b', 'a', 'b'].map((key) => turns.next(key))).toEqual([0, 1, 0, 2, 1]);
});

test('starts again after ten minutes without a request', () => {
  let now = 0;
  const turns = new Turns(() => now);
  expect(turns.next('a')).toBe(0);
  now += 599_999;
  expect(turns.next('a')).toBe(1);
  now += 600_000;
  expect(turns.next('a')).toBe(0);
});

test('holds ten thousand keys unless told otherwise', () => {
  const turns = new Turns(() => 0);
  for (let at = 0; at <= 10_000; at++) turns.next(String(at));
  expect(turns.size).toBe(10_000);
});

test('forgets the key that waited longest', () => {
  const turns = new Turns(Date.now, 2);
  for (const key of ['a', 'b', 'a', 'c']) turns.next(key);
  expect(turns.size).toBe(2);
  expect(turns.next('a')).toBe(2);
  expect(turns.next('b')).toBe(0);
});
