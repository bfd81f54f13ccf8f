import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml } from './escape.ts';
import { html, inlineHtml, paragraphs, plain } from './markdown.ts';

const href = (target: string): string | undefined =>
  /^\d{3}$/.test(target) ? `/en/${target}` : target;

test.each([
  ['plain words', 'plain words'],
  ['`Allow: GET`', '<code>Allow: GET</code>'],
  ['*now* or **never**', '<em>now</em> or <strong>never</strong>'],
  ['[gone](410)', '<a href="/en/410">gone</a>'],
  [
    '[the `code`](https://a.example/?b&c)',
    '<a href="https://a.example/?b&amp;c">the <code>code</code></a>',
  ],
  ['**a [b](410) c**', '<strong>a <a href="/en/410">b</a> c</strong>'],
  ['[x](javascript:alert)', 'x'],
  ['[x](data:text/html,hi)', 'x'],
  ['[x](https://a"onclick="b)', '<a href="https://a&quot;onclick=&quot;b">x</a>'],
  ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
  ['`<b>`', '<code>&lt;b&gt;</code>'],
  ['2 * 3 * 4 = 24', '2 <em> 3 </em> 4 = 24'],
  ['an open ` sign, an open [ bracket', 'an open ` sign, an open [ bracket'],
  ['two\nlines', 'two lines'],
])('%s → %s', (text, expected) => {
  expect(inlineHtml(text, { href })).toBe(expected);
});

test.each(['//a.example', '/\\a.example', 'http://a.example', 'javascript:alert'])(
  'no link leads to %s, whatever an address is made into',
  (target) => {
    expect(inlineHtml(`[x](${target})`, { href: () => target })).toBe('x');
  },
);

test('without options, links are text', () => {
  expect(html('See [410](410).')).toBe('<p>See 410.</p>');
  expect(inlineHtml('*Now*, [410](410)')).toBe('<em>Now</em>, 410');
});

test('paragraphs', () => {
  expect(html('a\nb\n\n \n\nc\n', { href })).toBe('<p>a b</p>\n<p>c</p>');
  expect(paragraphs('\n\na\n \t\nb')).toEqual(['a', 'b']);
  expect(plain('See [410](410) or `Allow`.\n\n**Now**')).toBe('See 410 or Allow.\n\nNow');
});

/** Text made of marks, markup and anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'`*[]()<>&"\'\n /',
        '**',
        '](',
        '<script>',
        'javascript:',
        'https://a',
        '410',
        '\n\n',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

test('makes no tag but its own, and leaves no sign unescaped', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const output = html(text, { href: (target) => target });
      const rest = output.replace(
        /<\/?(?:p|code|em|strong)>|<a href="(?:https:\/\/|[.#]|\/(?![/\\]))[^"<>]*">|<\/a>/g,
        '',
      );
      expect(rest).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      for (const tag of ['p', 'code', 'em', 'strong', 'a']) {
        const open = output.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;
        expect(output.split(`</${tag}>`)).toHaveLength(open + 1);
      }
    }),
    { numRuns: 1500 },
  );
});

test('links are never nested', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(html(text, { href: () => '/x' })).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
    }),
  );
});

test('words without marks stay as they are', () => {
  const words = fc.array(fc.stringMatching(/^[\p{L}\p{N}.,;!?<>&"'’-]+$/u), { minLength: 1 });
  fc.assert(
    fc.property(words, (words) => {
      const text = words.join(' ');
      expect(plain(text)).toBe(text);
      expect(inlineHtml(text, { href })).toBe(escapeHtml(text));
    }),
  );
});
