import fc from 'fast-check';
import { isMap, isScalar, parseDocument, stringify, type Scalar } from 'yaml';
import { expect, test } from 'vitest';
import { rangeOfPart, type Style } from './text-offsets.ts';

/** What stands in a file where a word of its one text is. */
function writtenAs(file: string, word: string): string {
  const { contents } = parseDocument(file);
  const node = isMap<unknown, Scalar>(contents) ? contents.items[0]?.value : undefined;
  if (!isScalar(node) || !node.range) throw new Error(`There is no text in ${file}.`);
  const value = String(node.value);
  const from = value.indexOf(word);
  if (from === -1) throw new Error(`There is no ${word} in ${value}.`);
  const [start, end] = node.range;
  const part = [from, from + word.length] as const;
  return file.slice(...rangeOfPart(file, [start, end], node.type as Style, value, part));
}

test.each([
  ['a plain text', 'a: one two\n', 'two', 'two'],
  ['a plain text over lines', 'a: one\n  two\n\n  three\n', 'three', 'three'],
  ['a literal text', 'a: |\n  one\n\n  two three\n', 'three', 'three'],
  ['its first word', 'a: |\n  one\n', 'one', 'one'],
  ['one that is deeper', 'a: |\n  one\n    two\n', 'two', 'two'],
  ['two blanks in it', 'a: |\n  one  two\n', '  ', '  '],
  ['blanks at a line end of it', 'a: |\n  one  \n  two\n', '  \n', '  \n  '],
  ['a folded text', 'a: >\n  one\n  two\n\n  three\n', 'three', 'three'],
  ['words over a line end of it', 'a: >\n  one\n  two\n', 'one two', 'one\n  two'],
  ['double quotes', 'a: "one \\"two\\" three"\n', 'three', 'three'],
  ['an escape', 'a: "one \\u00fctwo"\n', 'ü', '\\u00fc'],
  ['a long escape', 'a: "\\U0001F600 two"\n', 'two', 'two'],
  ['double quotes over lines', 'a: "one\n  two\\\n  three"\n', 'three', 'three'],
  ['single quotes', "a: 'l''un two'\n", 'two', 'two'],
  ['wide letters', 'a: |\n  語😀 two\n', 'two', 'two'],
])('%s', (_title, file, word, written) => {
  expect(writtenAs(file, word)).toBe(written);
});

test('a word without blanks and escapes stands in the file as it is', () => {
  const word = fc.stringMatching(/^[a-zü語]{1,8}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 30 });
  const style = fc.constantFrom(
    'BLOCK_FOLDED',
    'BLOCK_LITERAL',
    'QUOTE_DOUBLE',
    'QUOTE_SINGLE',
    'PLAIN',
  );
  fc.assert(
    fc.property(
      words,
      style,
      fc.constantFrom(' ', '\n', '\n\n'),
      (list, defaultStringType, between) => {
        const text = list.map((one, index) => `${one}${index}`).join(between);
        const file = stringify({ a: text }, { defaultStringType, lineWidth: 30 });
        for (const [index, one] of list.entries())
          // A long word in double quotes is broken over lines.
          expect(writtenAs(file, `${one}${index}`).replace(/\\\n */g, '')).toBe(`${one}${index}`);
      },
    ),
    { numRuns: 200 },
  );
});
