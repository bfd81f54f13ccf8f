import { expect, test } from 'vitest';
import { renameKey } from './rename-key.ts';

test.each<[title: string, before: string, path: string[], name: string, after: string]>([
  ['a word', 'a: x # c\nb: y\n', ['a'], 'c', 'c: x # c\nb: y\n'],
  ['an id', 'r:\n  "404": x\n', ['r', '404'], '410', 'r:\n  "410": x\n'],
  [
    'an id with an owner',
    'r:\n  nginx/499: |\n    x\n',
    ['r', 'nginx/499'],
    '499',
    'r:\n  "499": |\n    x\n',
  ],
  ['a map', 'a:\n  b: x\n', ['a'], 'c', 'c:\n  b: x\n'],
])('renames %s', (_title, before, path, name, after) => {
  expect(renameKey(before, path, name)).toBe(after);
});

test.each<[title: string, path: string[], name: string, message: RegExp]>([
  ['a key that is not there', ['z'], 'c', /no key “z”/],
  ['to a key that is there', ['a'], 'b', /“b” is there already/],
])('refuses %s', (_title, path, name, message) => {
  expect(() => renameKey('a: x\nb: y\n', path, name)).toThrow(message);
});
