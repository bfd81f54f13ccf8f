import { expect, test } from 'vitest';
import { nearRanges } from './near-ranges.ts';
import { oneOf } from './one-of.ts';

test.each<[ranges: readonly string[], pattern: string]>([
  [['en'], '(?:en)'],
  [['pt-br', 'pt'], '(?:pt|pt-(?:b[r]))'],
  [['zh-hant', 'zh-hk', 'zh-mo', 'zh-my'], '(?:zh-hant|zh-(?:h[k]|m[oy]))'],
  [['a/\\*', 'sr-ac', 'sr-ab', 'sr-aa', 'sr-ax'], '(?:a/\\*|sr-(?:a[a-cx]))'],
])('%j', (ranges, pattern) => expect(oneOf(ranges)).toBe(pattern));

test('of hundreds it finds each, nothing else, and stays short', () => {
  const ranges = [...nearRanges(['zh-Hant', 'zh-Hans', 'sr-Latn', 'sr-Cyrl', 'pt-BR']).keys()];
  expect(ranges.length).toBeGreaterThan(600);
  const pattern = oneOf(ranges);
  expect(pattern.length).toBeLessThan(2000);
  const whole = new RegExp(`^${pattern}$`);
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const all = [
    ...pairs,
    ...['zh', 'sr', 'pt'].flatMap((one) => pairs.map((two) => `${one}-${two}`)),
  ];
  expect(all.filter((range) => whole.test(range)).sort()).toEqual(ranges.toSorted());
});
