import { expect, test } from 'vitest';
import { removeMessage } from './remove-message.ts';

test.each<[title: string, before: string, path: (string | number)[], after: string]>([
  ['a key', 'a: x # c\n# d\nb: y\n', ['a'], '# d\nb: y\n'],
  ['the last key', 'a: x\nb: y\n', ['b'], 'a: x\n'],
  ['a block', 'a: |\n  x\n\n  y\n\nb: z\n', ['a'], '\nb: z\n'],
  ['a map', 'a:\n  b: x\n  c: y\nd: z\n', ['a'], 'd: z\n'],
  ['the last key of a map, with the map', 'a:\n  b: x\nd: z\n', ['a', 'b'], 'd: z\n'],
  ['a list item', 'l:\n  - x\n  - y # c\n  - z\n', ['l', 1], 'l:\n  - x\n  - z\n'],
  ['the first key behind a dash', 'l:\n  - a: x\n    b: y\n', ['l', 0, 'a'], 'l:\n  - b: y\n'],
  ['the first in braces', 'm: { a: x, b: y }\n', ['m', 'a'], 'm: { b: y }\n'],
  ['the last in brackets', 'l: [x, y]\n', ['l', 1], 'l: [x]\n'],
  ['below an id', 'r:\n  "404": x\n  nginx/499: y\n', ['r', 'nginx/499'], 'r:\n  "404": x\n'],
  ['what is not there', 'a: x\n', ['b', 'c'], 'a: x\n'],
  ['with CR LF', 'a: x\r\nb: y\r\n', ['a'], 'b: y\r\n'],
])('removes %s', (_title, before, path, after) => {
  expect(removeMessage(before, path)).toBe(after);
});

test('does not empty a file', () => {
  expect(() => removeMessage('a: x\n', ['a'])).toThrow(/cannot be removed/);
});
