import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { setList } from './set-list.ts';

test.each<[title: string, before: string, items: string[], after: string]>([
  ['nothing to do', 'l:\n  - a # x\n  - "b"\n', ['a', 'b'], 'l:\n  - a # x\n  - "b"\n'],
  ['one more', 'l:\n  - a # x\nm: y\n', ['a', 'b'], 'l:\n  - a # x\n  - b\nm: y\n'],
  ['one fewer', 'l:\n  - a\n  - b # x\n  - c\n', ['b', 'c'], 'l:\n  - b # x\n  - c\n'],
  ['another one', 'l:\n  - a\n  - "b" # x\n', ['a', 'c'], 'l:\n  - a\n  - "c" # x\n'],
  ['all others', 'l:\n  - a\n  - b\n  - c\n', ['x'], 'l:\n  - x\n'],
  ['a double', 'l:\n  - a\n  - a\n', ['a'], 'l:\n  - a\n'],
  ['a list in brackets', 'l: [a, b]\n', ['b', 'c', 'd'], 'l: [b, c, d]\n'],
  ['a list that is not there', 'k: x\n', ['a', 'b: c'], 'k: x\nl:\n  - a\n  - "b: c"\n'],
])('%s', (_title, before, items, after) => {
  expect(setList(before, ['l'], items)).toBe(after);
});

test('a text is no list', () => {
  expect(() => setList('l: a\n', ['l'], ['b'])).toThrow(/is a text/);
});

test('a hostile list is refused before anything is done', () => {
  const items = Array.from({ length: 1e6 }, (_, index) => `x${index}`);
  expect(() => setList('l: [a]\n', ['l'], items)).toThrow(/1000000 lines/);
});

test('whatever stood there, the items are what was asked for, and the rest stays', () => {
  const item = fc.constantFrom('a', 'b', 'c: d', '# e', "f'g", '“h”', ' i');
  const items = fc.array(item, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(items, items, (old, wanted) => {
      const before = `k: x # y\nl:\n${old.map((text) => `  - ${JSON.stringify(text)}\n`).join('')}# z\nm: n\n`;
      const after = setList(before, ['l'], wanted);
      expect(parse(after)).toEqual({ k: 'x', l: wanted, m: 'n' });
      expect(after).toMatch(/^k: x # y\nl:\n[^]*\n# z\nm: n\n$/);
    }),
  );
});
