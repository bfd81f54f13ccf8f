import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createApi } from '@polystatus/api';
import { locales, owners, statuses } from '../src/content.ts';
import { addresses, attributes, built, elements, read, text } from './site.ts';

const localised = built.filter(({ address }) =>
  locales.some(({ tag }) => address.startsWith(`/${tag}/`)),
);
const failing = (check: (page: (typeof built)[number]) => boolean, pages = built) =>
  pages.filter((page) => !check(page)).map(({ address }) => address);

/** Whether the address that a page calls its own is the one it has. */
function isCanonical({ address, html }: (typeof built)[number]): boolean {
  const [, url] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  return url !== undefined && new URL(url).pathname === address;
}

/** What holds on every page, whatever the content. */
export function testPages(): void {
  describe('every page', () => {
    test('exists: each code and owner in each language and without one', () => {
      const paths = [...statuses, ...owners].map(({ id }) => `${id}/`);
      const expected = ['', ...locales.map(({ tag }) => `${tag}/`)].flatMap((tag) =>
        ['', ...paths].map((path) => `/${tag}${path}`),
      );
      expect(expected.filter((address) => !addresses.has(address))).toEqual([]);
    });

    test('stands in the sitemap, unless it points to another page', () => {
      const listed = new Set(
        [...read('/sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) =>
          decodeURI(new URL(url).pathname),
        ),
      );
      expect([...listed].filter((address) => !addresses.has(address))).toEqual([]);
      const own = built.filter(isCanonical).map(({ address }) => address);
      expect(own.filter((address) => !listed.has(address))).toEqual([]);
      expect(own.length).toBe(listed.size);
    });

    test('is linked from another page of its language', () => {
      const linked = new Set(
        localised.flatMap(({ address, html }) =>
          html
            .match(/<a [^>]*>/g)
            ?.filter((link) => !link.includes('hreflang'))
            .flatMap((link) => attributes(link, 'href'))
            .map((href) => new URL(href, `http://site${address}`).pathname)
            .filter((target) => target !== address),
        ),
      );
      const alone = localised.filter((page) => isCanonical(page) && !linked.has(page.address));
      expect(alone.map(({ address }) => address)).toEqual([]);
    });

    test('has its own not-found page beside the page about 404', () => {
      expect(read('/404.html')).toContain('noindex');
      expect(read('/404/')).toContain('rel="canonical"');
    });

    test('has one h1, one header, one main', () => {
      for (const name of ['h1', 'header', 'main'])
        expect(failing(({ html }) => elements(html, name).length === 1)).toEqual([]);
    });

    test('has one nav, search and footer where it has a language', () => {
      for (const name of ['nav', 'search', 'footer'])
        expect(failing(({ html }) => elements(html, name).length === 1, localised)).toEqual([]);
    });

    test('begins with the skip link', () => {
      expect(
        failing(({ html }) => {
          const body = html.slice(html.indexOf('<body'));
          return (
            /^<body[^>]*>\s*<a class="skip" href="#main">/.test(body) && body.includes('id="main"')
          );
        }),
      ).toEqual([]);
    });

    test('says its language', () => {
      expect(
        failing(
          ({ address, html }) => html.includes(`<html lang="${address.split('/')[1]}" dir="`),
          localised,
        ),
      ).toEqual([]);
    });

    test('has a title of its own and a description', () => {
      const titles = localised.map(
        ({ address, html }) =>
          `${address.split('/')[1]}: ${text(elements(html, 'title')[0] ?? '')}`,
      );
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
      expect(
        failing(({ html }) => /<meta [^>]*name="description" content="[^"]{20,}"/.test(html)),
      ).toEqual([]);
    });

    test('has no inline script or style, and a policy that names its style sheet', () => {
      expect(
        failing(({ html }) => {
          const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
          const hash = createHash('sha256').update(css).digest('base64');
          const scripts = elements(html, 'script').every((script) =>
            /^<script(?: type="module" src="\/_astro\/[^"]+"><| type="application\/ld\+json">)/.test(
              script,
            ),
          );
          return (
            scripts && !/<[^>]+\s(?:style|on\w+)="/.test(html) && html.includes(`'sha256-${hash}'`)
          );
        }),
      ).toEqual([]);
    });
  });

  describe('links', () => {
    const ids = new Map(
      built.map(({ address, html }) => [address, new Set(attributes(html, 'id'))]),
    );

    test('inside the site lead somewhere, fragments included', () => {
      const broken = built.flatMap(({ address, html }) =>
        [...attributes(html, 'href'), ...attributes(html, 'src')]
          .filter((href) => !/^(?:https:\/\/|\/(?:api|status)\/)/.test(href))
          .filter((href) => {
            const { pathname, hash } = new URL(href, `http://site${address}`);
            return (
              !addresses.has(pathname) || (hash !== '' && !ids.get(pathname)?.has(hash.slice(1)))
            );
          })
          .map((href) => `${address} → ${href}`),
      );
      expect(broken).toEqual([]);
    });

    test('to the API are answered', async () => {
      const links = built.flatMap(({ html }) =>
        attributes(html, 'href').filter((href) => /^\/(?:api|status)\//.test(href)),
      );
      const api = createApi();
      for (const link of new Set(links)) {
        const { status } = await api.request(link);
        // The mock answers with a code of the address.
        const asked = link.startsWith('/status/') ? link.match(/\b\d{3}\b/g)?.map(Number) : [200];
        expect([link, asked?.includes(status)]).toEqual([link, true]);
      }
      expect(new Set(links).size).toBeGreaterThan(5);
    });

    test('to other sites are secure', () => {
      expect(
        built.flatMap(({ html }) =>
          attributes(html, 'href').filter((href) => href.startsWith('http:')),
        ),
      ).toEqual([]);
    });
  });
}
