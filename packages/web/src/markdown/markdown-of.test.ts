import { expect, test } from 'vitest';
import { markdownOf } from './markdown-of.ts';
import { mainOf, markdownAddress } from './page-parts.ts';

const page = 'https://a.example/en/404/';
const markdown = (html: string): string =>
  markdownOf(html, page, (href) => href.replace(/\/$/, '.md')).replace(`\n<${page}>\n`, '');

test.each([
  ['a number that stands out', '<h1><b>404</b> Not Found</h1>', '# 404 Not Found\n'],
  [
    'a link to a page',
    '<p>See <a class="x" href="/en/410/">410</a>.</p>',
    'See [410](/en/410.md).\n',
  ],
  ['a heading that links to itself', '<h2 id="a"><a href="#a">Causes</a></h2>', '## Causes\n'],
  ['contents', '<ul><li><a href="#a">A</a></li></ul><p>Text</p>', 'Text\n'],
  ['a form', '<form><button>Send</button></form><p role="status"></p><p hidden>No</p>', ''],
  [
    'a byline',
    '<p><a href="/4xx/">4xx</a><a href="/iana/">IANA</a></p>',
    '[4xx](/4xx.md) · [IANA](/iana.md)\n',
  ],
  [
    'a heading that leads elsewhere',
    '<h3><a href="/a/">A</a><a href="#a"></a><small>2 codes</small></h3>',
    '### [A](/a.md) · 2 codes\n',
  ],
  ['a number', '<a href="/404/" title="Not Found">404</a>', '[404](/404.md "Not Found")\n'],
  ['a label', '<p><small>Next</small><a href="/405/">405</a></p>', 'Next [405](/405.md)\n'],
  ['terms', '<dl><dt>Retry</dt><dd>Never</dd><dd>Later</dd></dl>', '- **Retry** Never; Later\n'],
  [
    'terms in groups',
    '<dl><div><dt>A</dt><dd>1</dd></div><div><dt>B</dt><dd>2</dd></div></dl>',
    '- **A** 1\n- **B** 2\n',
  ],
  [
    'a message',
    '<pre>HTTP/1.1 404 Not <b>Found</b></pre>',
    '```http\nHTTP/1.1 404 Not Found\n```\n',
  ],
  ['other code', '<pre>npm install</pre>', '```\nnpm install\n```\n'],
  ['markup in prose', '<p>&lt;script&gt; and *</p>', '\\<script> and \\*\n'],
])('%s', (_what, html, said) => {
  expect(markdown(html)).toBe(said);
});

test('a table has lines in its cells, and as many in each row', () => {
  const html = `<table><thead><tr><th>Code</th><th>Yes</th><th>No</th></tr></thead><tbody>
    <tr><th scope="rowgroup" colspan="3">4xx</th></tr>
    <tr><th>404</th><td><small>Yes</small> <p>One</p><p>Two</p></td><td><ul><li>a</li><li>b</li></ul></td></tr>
    <tr><th>405</th><td colspan="2"><details><summary>More</summary><p>Both</p></details></td></tr>
  </tbody></table>`;
  expect(markdown(html).trim().split('\n')).toEqual([
    '| Code | Yes | No |',
    '| - | - | - |',
    '| 404 | One Two | a; b |',
    '| 405 | Both | Both |',
  ]);
});

test('a page is Markdown where it says so, unless its own address is another', () => {
  const html = (canonical: string): string =>
    `<link rel="canonical" href="https://a.example${canonical}"><link rel="alternate" type="text/markdown" href="/en/404.md"><main id="main">Text</main>`;
  expect(markdownAddress(html('/en/404/'), '/en/404/')).toBe('/en/404.md');
  expect(markdownAddress(html('/en/404/'), '/en/4-04/')).toBeUndefined();
  expect(markdownAddress('<link rel="canonical" href="https://a.example/">', '/')).toBeUndefined();
  expect(mainOf(html(''))).toBe('Text');
});
