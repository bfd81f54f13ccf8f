import { expect, test } from 'vitest';
import { mark, markUp, unmark } from '../src/foreign.ts';

const gone = mark('Gone', 'en');

test.each([
  ['<p>Gone</p>', '<p>Gone</p>'],
  [`<b>${gone}</b>!`, '<b><span lang="en" dir="ltr">Gone</span></b>!'],
  [`<ul aria-label="${gone}">x</ul>`, '<ul aria-label="Gone">x</ul>'],
  [`<input aria-label="a > ${gone}">`, '<input lang="en" dir="ltr" aria-label="a > Gone">'],
  [`<pre lang="tr" aria-label="${gone}">`, '<pre lang="tr" aria-label="Gone">'],
  [`<title>410 ${gone}</title>`, '<title lang="en" dir="ltr">410 Gone</title>'],
  [`<script>"${gone}"</script>`, '<script>"Gone"</script>'],
])('%j becomes %s', (marked, html) => {
  expect(markUp(marked)).toBe(html);
});

test('without elements the text alone is left', () => {
  expect(unmark(`a ${gone} b`)).toBe('a Gone b');
});
