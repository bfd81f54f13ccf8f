import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOwnList, listItems, listText, ownListOf } from './own-words.ts';

test.each([
  ['synonyms', true, undefined],
  ['synonyms.0', false, 'synonyms'],
  ['causes', false, undefined],
  ['causes.0', false, undefined],
  ['related.404', false, undefined],
])('%s', (key, whole, field) => {
  expect(isOwnList(key)).toBe(whole);
  expect(ownListOf(key)).toBe(field);
});

test.each<readonly [string, string[], string]>([
  ['one per line', ['dead link', 'not found'], 'dead link\nnot found'],
  ['blank ones are none', ['', ' \t', 'a'], 'a'],
  ['a line break within one is a space', ['a \r\n b', 'c'], 'a b\nc'],
  ['the spaces of French stay', ['\u00A0: a\u202F!'], '\u00A0: a\u202F!'],
])('%s', (_title, items, text) => {
  expect(listText(items)).toBe(text);
});

test('what went out and came back is the same, with whatever line ends', () => {
  const items = fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 6 });
  fc.assert(
    fc.property(items, fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' \n\t'), (list, lineEnd) => {
      const text = listText(list);
      expect(listText(listItems(text.replaceAll('\n', lineEnd)))).toBe(text);
    }),
  );
});
