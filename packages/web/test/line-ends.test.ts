import { expect, test } from 'vitest';
import { breakableName } from '../src/breakable-name.ts';
import { blockHtml, lineHtml } from '../src/marked-text.ts';

/* Where a line may end inside code. */

test.each([
  ['HTTP_NOT_FOUND', ['HTTP_', 'NOT_', 'FOUND']],
  ['HTTPStatus.NOT_FOUND', ['HTTPStatus.', 'NOT_', 'FOUND']],
  ['StatusCode::NOT_FOUND', ['StatusCode::', 'NOT_', 'FOUND']],
  [':not_found', [':not_', 'found']],
  ['NotFound', ['NotFound']],
])('%s may break at its joints', (name, pieces) => {
  expect(breakableName(name)).toEqual(pieces);
});

const none = () => undefined;

test.each([
  ['a name stays whole', '`Cache-Control`', '<code>Cache-Control</code>'],
  ['a command may break', '`nginx -t`', '<code class="long">nginx -t</code>'],
  [
    'so may a name of 25 letters',
    '`ABCDEFGHIJKLMNOPQRSTUVWXY`',
    '<code class="long">ABCDEFGHIJKLMNOPQRSTUVWXY</code>',
  ],
  ['and one of 24 not', '`ABCDEFGHIJKLMNOPQRSTUVWX`', '<code>ABCDEFGHIJKLMNOPQRSTUVWX</code>'],
])('in running text %s', (_title, text, html) => {
  expect(lineHtml(text, none)).toBe(html);
  expect(blockHtml(text, none)).toBe(`<p>${html}</p>`);
});
