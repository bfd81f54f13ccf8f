import { expect, test } from 'vitest';
import { prefersHtml } from './prefers-html.ts';

test.each([
  ['text/html', true],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['text/html, */*;q=0.1', true],
  ['TEXT/HTML;level=1;q=0.9, application/json;q=0.8', true],
  ['text/*, application/*;q=0.5', true],
  [undefined, false],
  [null, false],
  ['', false],
  ['*/*', false],
  ['text/html, */*', false],
  ['application/json', false],
  ['application/json, text/plain, */*', false],
  ['text/html;q=0.5, application/problem+json', false],
  ['text/html;q=0', false],
  ['text/html;q=0.4, application/*;q=0.5', false],
  ['application/*, text/html;q=0.9', false],
  ['application/json, text/html;q=0.9', false],
  ['application/problem+json, text/html;q=0.9', false],
  ['*/*;q=0.9, text/*;q=0.8', false],
  ['application/*;q=0.1, application/json;q=0.9, text/html;q=0.5', false],
  ['application/*;q=0.9, application/json;q=0.1, text/html;q=0.5', false],
  ['text/html ; q = 0.5 , application/json ; Q=0.4', true],
  ['text/html x, application/json;q=0.1', false],
  ['text/html;q="a', false],
  ['image/png', false],
  ['text/html;q=x', false],
])('%j → %s', (accept, expected) => expect(prefersHtml(accept)).toBe(expected));

test('100 kB of blanks and parameters still are a page', () => {
  const accept = `${' '.repeat(50_000)}!, text/html${';a=b'.repeat(12_000)}`;
  expect(prefersHtml(accept)).toBe(true);
});
