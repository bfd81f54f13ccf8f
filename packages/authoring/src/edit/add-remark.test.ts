import { expect, test } from 'vitest';
import { addRemark } from './add-remark.ts';

test.each<readonly [string, string, (string | number)[], string]>([
  ['above a key', 'title: A\nsummary: B\n', ['summary'], 'title: A\n# review: x\nsummary: B\n'],
  [
    'above a key in a map',
    'visitor:\n  title: A\n  text: B\n',
    ['visitor', 'text'],
    'visitor:\n  title: A\n  # review: x\n  text: B\n',
  ],
  [
    'above a point of a list',
    'causes:\n  - A\n  - B\n',
    ['causes', 1],
    'causes:\n  - A\n  # review: x\n  - B\n',
  ],
  [
    'above a list that begins at the margin',
    'causes:\n- A\n',
    ['causes', 0],
    'causes:\n# review: x\n- A\n',
  ],
  [
    'above what brackets hold',
    'a: B\nsynonyms: [C, D]\n',
    ['synonyms', 1],
    'a: B\n# review: x\nsynonyms: [C, D]\n',
  ],
  ['below other comments', '# a\ntitle: A\n', ['title'], '# a\n# review: x\ntitle: A\n'],
  ['with the line ends there are', 'a: B\r\nc: D\r\n', ['c'], 'a: B\r\n# review: x\r\nc: D\r\n'],
  [
    'above a block',
    'description: |\n  A\n  # no comment\n',
    ['description'],
    '# review: x\ndescription: |\n  A\n  # no comment\n',
  ],
])('a comment goes %s', (_title, text, path, expected) => {
  expect(addRemark(text, path, 'review: x')).toBe(expected);
});

test.each<readonly [string, string, (string | number)[], RegExp]>([
  ['a message that is not there', 'title: A\n', ['summary'], /no “summary” to comment on/],
  ['a file that is nothing but brackets', '{ title: A }\n', ['title'], /no line above “title”/],
])('%s has no place for one', (_title, text, path, message) => {
  expect(() => addRemark(text, path, 'review: x')).toThrow(message);
});
