import { expect, test } from 'vitest';
import { SIMPLIFIED, TRADITIONAL } from './han-forms.ts';

test('no character is told to go both ways', () => {
  expect([...SIMPLIFIED.keys()].filter((sign) => TRADITIONAL.has(sign))).toEqual([]);
});

test('as many are known as ever', () => {
  expect(SIMPLIFIED.size).toBeGreaterThanOrEqual(422);
  expect(TRADITIONAL.size).toBeGreaterThanOrEqual(408);
});

test.each([
  ['網', '网'],
  ['齊', '齐'],
  ['務', '务'],
  // Simplified, they have other senses as well.
  ['髮', '发'],
  ['後', '后'],
  ['臺', '台'],
])('%s is %s in simplified text', (full, simple) => {
  expect(SIMPLIFIED.get(full)).toBe(simple);
});

test.each([
  ['网', '網'],
  ['齐', '齊'],
  ['发', ''],
  ['纤', ''],
  ['后', undefined],
])('%s is “%s” in traditional text', (simple, full) => {
  expect(TRADITIONAL.get(simple)).toBe(full);
});
