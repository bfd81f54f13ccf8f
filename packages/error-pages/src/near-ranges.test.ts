import { negotiate } from '@polystatus/data/negotiate';
import { expect, test } from 'vitest';
import { nearRanges } from './near-ranges.ts';

test.each<readonly [readonly string[], Readonly<Record<string, string>>]>([
  [['en', 'fr', 'tr'], {}],
  [['en', 'pt-BR'], { pt: 'pt-BR' }],
  [['en', 'nb', 'he', 'id', 'ro'], { in: 'id', iw: 'he', mo: 'ro', nn: 'nb', no: 'nb' }],
  [['en', 'zh-Hant'], { zh: 'zh-Hant' }],
  [['en', 'zh-Hans', 'zh-Hant'], { zh: 'zh-Hans', 'zh-tw': 'zh-Hant', 'zh-mo': 'zh-Hant' }],
  [['en', 'pt-BR', 'pt-PT'], { pt: 'pt-BR' }],
])('of %j', (locales, expected) => {
  const ranges = nearRanges(locales);
  expect(Object.fromEntries(ranges)).toMatchObject(expected);
  for (const [range, tag] of ranges) expect(negotiate(range, { locales })).toBe(tag);
});

test('cutting off needs no telling', () => {
  expect([...nearRanges(['en', 'fr', 'tr'])]).toEqual([]);
  expect(nearRanges(['en', 'zh-Hans', 'zh-Hant']).has('zh-sg')).toBe(false);
});
