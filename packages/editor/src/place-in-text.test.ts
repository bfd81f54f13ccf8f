import { expect, test } from 'vitest';
import { placeInText } from './place-in-text.ts';

/** A file in which ‹ and › stand around the words that a fault points at. */
function fault(marked: string) {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const file = marked.replace(/[‹›]/g, '');
  const at = (offset: number) => {
    const lines = file.slice(0, offset).split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
  const [from, to] = [at(start), at(end)];
  const place = { ...from, endLine: to.line, endColumn: to.column };
  return { file, place: { ...place, code: '', severity: 'error', file: '', hint: '' } as const };
}

test.each([
  ['plain', 'title: one ‹two› three', 'one two three', 'two'],
  ['the second of two', 'title: a two two ‹two› b', 'a two two two b', 'two'],
  ['in quotes', 'title: "one ‹: two›"', 'one : two', ': two'],
  ['only blanks', 'title: one‹  ›two', 'one  two', '  '],
  ['signs of a pattern', 'title: one ‹(s).› two', 'one (s). two', '(s).'],
  ['a block', 'title: |\n  One.\n\n  ‹Two› two.\n', 'One.\n\nTwo two.', 'Two'],
  ['over a break', 'title: |\n  One ‹two\n  three› four.\n', 'One two\nthree four.', 'two\nthree'],
  ['a folded break', 'title: >\n  One ‹two\n  three› four.\n', 'One two three four.', 'two three'],
])('%s', (_, marked, text, words) => {
  const { file, place } = fault(marked);
  const found = placeInText(file, place, ['title: '.length, file.length], text);
  expect(found && text.slice(...found)).toBe(words);
});

test.each([
  ['the whole message', 'title: ‹one two›'],
  ['the whole message without its quotes', 'title: "‹one two›"'],
  ['the key', '‹title›: one two'],
  ['nothing', 'title: one ‹›two'],
])('%s is no place in the text', (_, marked) => {
  const { file, place } = fault(marked);
  expect(placeInText(file, place, ['title: '.length, file.length], 'one two')).toBeUndefined();
});
