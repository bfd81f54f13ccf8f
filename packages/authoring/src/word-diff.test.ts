import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const show = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

test.each([
  ['', '', ''],
  ['a b', 'a b', 'a b'],
  ['', 'new', '{+new+}'],
  ['old', '', '[-old-]'],
  ['a red bus', 'a blue bus', 'a [-red-]{+blue+} bus'],
  ['a bus', 'a red bus', 'a {+red +}bus'],
  ['It can’t be.', 'It won’t be.', 'It [-can’t-]{+won’t+} be.'],
  ['Stop here.', 'Stop here!', 'Stop here[-.-]{+!+}'],
  ['see the red bus now', 'see one blue bus now', 'see [-the red-]{+one blue+} bus now'],
  ['send `Retry-After`', 'send `Allow`', 'send `[-Retry-After-]{+Allow+}`'],
  ['200 a', '404 a', '[-200-]{+404+} a'],
  ['çok 😀 iyi', 'çok 🎉 iyi', 'çok [-😀-]{+🎉+} iyi'],
])('%j → %j', (before, after, expected) => {
  expect(show(before, after)).toBe(expected);
});

const word = fc.constantFrom('a', 'b', 'c', ' ', '  ', '.', '\n', '’', 'd’e', '😀');
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme' }),
);

test('both versions can be read from the parts', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      const side = (without: string): string =>
        parts.flatMap((part) => (part.kind === without ? [] : [part.text])).join('');
      expect(side('added')).toBe(before);
      expect(side('removed')).toBe(after);
      expect(parts.every((part) => part.text !== '')).toBe(true);
      expect(parts.every(({ kind }, index) => kind !== parts[index + 1]?.kind)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('two long texts that share nothing do not take for ever', () => {
  const [before, after] = ['x y '.repeat(20_000), 'v w '.repeat(20_000)];
  expect(wordDiff(before, after)).toHaveLength(3);
});
