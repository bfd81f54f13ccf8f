import { expect, test } from 'vitest';
import { EditError } from './edit-error.ts';
import { setRemark } from './set-remark.ts';

const SCHEMA = '# yaml-language-server: $schema=x\n';

test.each([
  [
    'above the first key',
    `${SCHEMA}title: Yok\n`,
    ['title'],
    `${SCHEMA}# review: Why?\ntitle: Yok\n`,
  ],
  [
    'deeper',
    'visitor:\n  title: Yok\n',
    ['visitor', 'title'],
    'visitor:\n  # review: Why?\n  title: Yok\n',
  ],
  [
    'above an item',
    'causes:\n  - a\n  - b\n',
    ['causes', 1],
    'causes:\n  - a\n  # review: Why?\n  - b\n',
  ],
  ['above a list', 'synonyms:\n  - a\n', ['synonyms'], '# review: Why?\nsynonyms:\n  - a\n'],
  [
    'instead of the one there',
    '# review: Old,\n# two lines.\ntitle: a\n',
    ['title'],
    '# review: Why?\ntitle: a\n',
  ],
  ['beside a note', '# A note.\ntitle: a\n', ['title'], '# A note.\n# review: Why?\ntitle: a\n'],
  [
    'before another mark',
    '# review: Old\n# issue: b\ntitle: a\n',
    ['title'],
    '# review: Why?\n# issue: b\ntitle: a\n',
  ],
  [
    'with the ends of the file',
    'a: b\r\ntitle: a\r\n',
    ['title'],
    'a: b\r\n# review: Why?\r\ntitle: a\r\n',
  ],
])('%s', (_, text, path, wanted) => {
  const marked = setRemark(text, path, 'review', ' Why?\n');
  expect(marked).toBe(wanted);
  expect(setRemark(marked, path, 'review', 'Why?')).toBe(marked);
});

test.each([
  ['the mark', '# review: Old\ntitle: a\n', 'title: a\n'],
  [
    'only the mark of its kind',
    '# A note.\n# review: Old\n# issue: b\ntitle: a\n',
    '# A note.\n# issue: b\ntitle: a\n',
  ],
  ['nothing where there is none', '# A note.\ntitle: a\n', '# A note.\ntitle: a\n'],
])('takes away %s', (_, text, wanted) => {
  expect(setRemark(text, ['title'], 'review', null)).toBe(wanted);
});

test.each([
  ['a flow map', 'visitor: { title: a }\n', ['visitor', 'title']],
  ['what is not there', 'title: a\n', ['summary']],
])('%s has no line of its own', (_, text, path) => {
  expect(() => setRemark(text, path, 'review', 'Why?')).toThrow(EditError);
});
