import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  errorPage,
  errorPages,
  formats,
  type OwnText,
  type PageOptions,
  type Texts,
} from '../src/index.ts';
import { configuration } from '../src/configuration.ts';

describe('refused options', () => {
  test.each<[string, Partial<PageOptions>]>([
    ['support', { support: 'javascript:alert(1)' }],
    ['support', { support: 'JaVaScRiPt:alert(1)' }],
    ['support', { support: 'data:text/html,x' }],
    ['support', { support: '//evil.example' }],
    ['support', { support: '/\\evil.example' }],
    ['support', { support: ' https://shop.example' }],
    ['support', { support: 'https://' }],
    ['support', { support: 'mailto:nobody' }],
    ['support', { support: '/a\nb' }],
    ['support', { support: '/\ud800' }],
    ['support', { support: `/${'a'.repeat(5_000)}` }],
    ['home', { home: '' }],
    ['home', { home: 'mailto:a@b.example' }],
    ['home', { home: 'vbscript:x' }],
    ['logo', { logo: 'https://cdn.example/logo.png' }],
    ['logo', { logo: '//cdn.example/logo.png' }],
    ['logo', { logo: 'data:text/html,<script>' }],
    ['logo', { logo: 'data:image/png,"onerror=x' }],
    ['logo', { logo: `data:image/png;base64,${'A'.repeat(40_000)}` }],
    ['retryAfter', { retryAfter: 0 }],
    ['retryAfter', { retryAfter: 1.5 }],
    ['retryAfter', { retryAfter: Number.NaN }],
    ['retryAfter', { retryAfter: 1e9 }],
    ['theme', { theme: 'constructor' as 'plain' }],
    ['format', { format: '__proto__' as 'html' }],
    ['texts', { texts: { 200: {} } }],
    ['texts', { texts: { 404: { en: { title: '' } } } }],
    ['texts', { texts: { 404: { en: { title: 'a\nb' } } } }],
    ['texts', { texts: { 404: { en: { message: '{{env "HOME"}}' } } } }],
    ['texts', { texts: { 404: { en: { message: '<!--# exec -->' } } } }],
    ['texts', { texts: { 404: { en: { message: 'a'.repeat(1_001) } } } }],
    ['texts', { texts: { 404: { en: { text: 'x' } as OwnText } } }],
    ['texts', { texts: { 404: { en: 'x' as unknown as OwnText } } }],
    ['texts', { texts: { 404: [] as unknown as Texts['404'] } }],
    ['texts', { texts: 'x' as unknown as Texts }],
  ])('%s: %j', (option, options) => {
    expect(() => errorPage(404, { locale: 'en', ...options })).toThrow(`“${option}”`);
  });

  test.each(['qaa', '', 'e', 'constructor', '*', 'tr_TR'])('a set of pages in %j', (tag) => {
    expect(() => errorPages({ locales: [tag] })).toThrow(RangeError);
    expect(() => configuration('nginx', { defaultLocale: tag })).toThrow(RangeError);
  });

  test.each(['relative', '/a b', '/a;b', '/a"b', '/a{b}', '/a$b', '/a/../b', '/', '/a\nb'])(
    'folder %j',
    (folder) => expect(() => configuration('nginx', { folder })).toThrow('“folder”'),
  );

  test.each(['', 'X Shop', 'X_Shop', '-x', 'X-Shop:', 'X\nY', '7x', 'é', 'x'.repeat(65)])(
    'pass %j',
    (name) =>
      expect(() => configuration('nginx', { pass: [name] })).toThrow('letters, digits and -'),
  );

  test.each(['Content-Type', 'etag', 'Connection', 'Content-Security-Policy'])(
    'pass %s, which belongs to the body or the connection',
    (name) =>
      expect(() => configuration('caddy', { pass: [name] })).toThrow(`cannot hold “${name}”`),
  );

  test.each([['200'], ['4x'], ['xxx'], [''], [Number.NaN], ['nginx/494']])('codes %j', (code) => {
    for (const make of [
      () => errorPages({ codes: [code] }),
      () => configuration('nginx', { codes: [code] }),
    ])
      expect(make).toThrow('“codes”');
  });

  test('texts in a language that there is not', () =>
    expect(() => errorPage(404, { texts: { 404: { qaa: {} } } })).toThrow('“qaa”'));

  test('a logo that does not fit into HAProxy', () => {
    const logo = `data:image/png;base64,${'A'.repeat(8_000)}`;
    expect(() => configuration('haproxy', { logo })).toThrow('“logo”');
    expect(configuration('nginx', { logo })).not.toEqual([]);
  });

  test('no formats at all', () =>
    expect(() => configuration('nginx', { formats: [] })).toThrow('“formats”'));

  test('server', () =>
    expect(() => configuration('toString' as 'nginx')).toThrow('There are apache, caddy, '));
});

/** What ends an attribute, an element, a string, or starts something a server would carry out. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '<',
        '>',
        '&',
        '{{',
        '}}',
        '<!--#',
        '-->',
        '<script>',
        '\\',
        '`',
        '$',
      ),
      fc.constantFrom('${x}', '%s', '\u2028', '\u202e', '\u0000', '\n', '🦊', '\ud800', '</style>'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('whatever the options hold', () => {
  test.each(formats)('nothing breaks out of %s', (format) => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (query, mail, requestId) => {
        const options = { locale: 'fr', format, requestId };
        const links = { home: `/?${query}`, support: `mailto:a@b.example?subject=${mail}` };
        let text: string | undefined;
        try {
          text = errorPage(404, { ...options, ...links });
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          text = errorPage(404, options);
        }
        expectIntact(format, text ?? '');
      }),
      { numRuns: 500 },
    );
  });
});

function expectIntact(format: string, text: string): void {
  if (format === 'problem') {
    expect(Object.keys(JSON.parse(text) as object).at(-1)).toBe('requestId');
    expect(text).not.toMatch(/<|\{\{/);
  } else if (format === 'text') {
    expect(text.split('\n')).toHaveLength(text.includes('Contacter') ? 7 : 6);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  } else {
    const tags = [...text.matchAll(/<(\/?[a-z!][a-z0-9]*)/g)].map(([, name]) => name);
    expect(tags.join(' ')).toMatch(
      /^!doctype html meta meta meta title \/title style \/style main b \/b h1 \/h1 p \/p nav a \/a (?:a \/a )?\/nav small code \/code \/small \/main$/,
    );
    expect(text.slice(text.indexOf('</style>'))).not.toMatch(/\{\{|<!--/);
    for (const [, address = ''] of text.matchAll(/ href="([^"]*)"/g))
      expect(address).toMatch(/^(?:\/|mailto:)[!#-;=?-z|~]*$/);
  }
}
