import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

test.each<readonly [string, string[], string | undefined]>([
  ['cachable', ['content', 'cacheable'], 'cacheable'],
  ['phrse', ['phrase', 'code'], 'phrase'],
  ['relatde', ['related', 'retry'], 'related'],
  ['SHOULD', ['must', 'should', 'may'], 'should'],
  ['nginx/498', ['nginx/499', '404'], 'nginx/499'],
  ['titel', ['text', 'title'], 'title'],
  ['colour', ['code', 'content'], undefined],
  ['summary', ['causes', 'client'], undefined],
  ['x', [], undefined],
])('%s among %j', (word, candidates, expected) => {
  expect(didYouMean(word, candidates)).toBe(expected);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 9 });

test('a word stands for itself, whatever else there is', () => {
  fc.assert(
    fc.property(word, fc.array(word), (word, others) => {
      expect(didYouMean(word, [...others, word])).toBe(word);
    }),
  );
});

test('two words stand for each other or not at all', () => {
  const near = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(near, near, (a, b) => {
      expect(didYouMean(a, [b]) === b).toBe(didYouMean(b, [a]) === a);
    }),
    { numRuns: 1000 },
  );
});

test('the order of unequal candidates does not matter', () => {
  fc.assert(
    fc.property(word, (word) => {
      const [near, far] = [`${word}x`, `${word}xyz`];
      expect(didYouMean(word, [near, far])).toBe(didYouMean(word, [far, near]));
    }),
  );
});
