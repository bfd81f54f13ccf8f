import { openCompiled } from '@polystatus/core/world/built';
import { expect, test } from 'vitest';
import { searchIn } from './search-in.ts';

const codes = Object.values(openCompiled().facts);

test.each([
  ['en', 'sunucu hatası', '5'],
  ['en', 'redirect', '3'],
  ['fr', 'redirection', '3'],
])('%s: a class is answered with all its codes and no other: %s', async (tag, asked, digit) => {
  const { total, results } = await searchIn(tag, asked, codes.length);
  const own = codes.filter(({ code }) => String(code).startsWith(digit));
  expect(total).toBe(own.length);
  expect(new Set(results.map(({ id }) => id))).toEqual(new Set(own.map(({ id }) => id)));
  expect(results.every(({ sentence }) => sentence === null)).toBe(true);
});

test('a question is answered with sentences', async () => {
  const { results } = await searchIn('en', 'refuses coffee from teapots', 1);
  expect(results).toMatchObject([{ id: '418', sentence: expect.stringContaining('coffee') }]);
});
