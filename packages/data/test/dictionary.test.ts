import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts } from '../build/dictionary.ts';
import { openCompiled } from '@polystatus/core/world/built';
import { expand } from '../src/dictionary.ts';

const bytes = (texts: readonly string[]): number => Buffer.byteLength(texts.join('\n'));

const word = fc.constantFrom('Not Found', ' ', 'RFC 9110', '\n', '"', '\\', 'é', '😀', 'aaa');
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));

test('expanding what was packed gives every text back', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const packed = packTexts(texts);
      expect(packed.texts.map((row) => expand(row, packed.words))).toEqual(texts);
      expect(bytes([...packed.words, ...packed.texts])).toBeLessThanOrEqual(
        bytes(texts) + Number(packed.words.length > 0),
      );
    }),
  );
});

test.each([
  ['nothing to save', ['Gone', 'OK'], 0],
  ['three of a kind', ['Gone for good, ', 'Gone for good; ', 'Gone for good.'], 1],
  ['nothing at all', [], 0],
])('%s', (_, texts, words) => {
  expect(packTexts(texts).words).toHaveLength(words);
});

test.each(['Ā', 'ışık', 'Ğ', '\u02ff'])('refuses %s, which would stand for a word', (letters) => {
  expect(() => packTexts([letters])).toThrow(RangeError);
});

test('the same texts are packed alike each time, with no more words than characters for them', () => {
  const rows = Object.values(openCompiled().facts).map((item) => JSON.stringify(item));
  const packed = packTexts(rows);
  expect(packTexts(rows)).toEqual(packed);
  expect(packed.words.length).toBeLessThanOrEqual(0x200);
  expect(bytes([...packed.words, ...packed.texts])).toBeLessThan(bytes(rows) * 0.4);
});
