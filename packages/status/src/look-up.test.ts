import { expect, test } from 'vitest';
import { lookUp, lookUpWith } from './look-up.ts';

test.each<readonly [range: string, tags: readonly string[], expected: string | undefined]>([
  ['fr', ['en', 'fr'], 'fr'],
  ['fr-CA', ['en', 'fr'], 'fr'],
  ['FR-ca', ['fr', 'fr-CA'], 'fr-CA'],
  ['zh-hant-tw', ['zh', 'zh-Hant'], 'zh-Hant'],
  ['zh-Hant-CN-x-private1-private2', ['zh-Hant-CN', 'zh'], 'zh-Hant-CN'],
  ['de-a-b', ['de-a', 'de'], 'de'],
  ['pt', ['pt-BR'], undefined],
  ['e', ['en'], undefined],
  ['', ['en'], undefined],
  ['-', ['en'], undefined],
  ['fr', [], undefined],
])('%s among %j', (range, tags, expected) => {
  expect(lookUp(range, tags)).toBe(expected);
});

test('no name is asked for that is longer than any tag', () => {
  const asked: string[] = [];
  const range = `en${'-x1'.repeat(5000)}`;
  expect(lookUpWith(range, (name) => void asked.push(name), 5)).toBeUndefined();
  expect(asked).toEqual(['en-x1', 'en']);
});
