import { expect, test } from 'vitest';
import { entityTag, holds } from './entity-tag.ts';

test('equal content, equal tag', async () => {
  const [a, same, b] = await Promise.all(
    ['a', 'a', 'b'].map((text) => entityTag(new TextEncoder().encode(text))),
  );
  expect(a).toMatch(/^"[\w-]{20}"$/);
  expect(same).toBe(a);
  expect(b).not.toBe(a);
});

test.each([
  [undefined, false],
  ['', false],
  ['*', true],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b","c"', false],
  ['a', false],
  ['"a', false],
  ['"b, a"', false],
])('If-None-Match %j holds "a": %s', (field, expected) =>
  expect(holds(field, '"a"')).toBe(expected),
);
