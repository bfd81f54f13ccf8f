import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createApi } from '@polystatus/api';
import { locales, owners, sourceLocale, statuses } from '../src/content.ts';
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

    test('has one search and footer where it has a language, and each nav has a name', () => {
      for (const name of ['search', 'footer'])
        expect(failing(({ html }) => elements(html, name).length === 1, localised)).toEqual([]);
      const names = (html: string): string[] =>
        (html.match(/<nav[^>]*>/g) ?? []).flatMap((nav) => attributes(nav, 'aria-label'));
      expect(
        failing(({ html }) => {
          const own = names(html);
          return own.length === elements(html, 'nav').length && new Set(own).size === own.length;
        }, localised),
      ).toEqual([]);
    });

    test('can be pointed to at each heading, by the same fragment in every language', () => {
      // Nobody points to what is not there.
      const pages = localised.filter(({ address }) => address.endsWith('/'));
      // A heading that opens a fold is a button already, and can hold no link.
      const headings = (html: string): string[] =>
        html.replaceAll(/<summary>[\s\S]*?<\/summary>/g, '').match(/<h[23]\b[\s\S]*?<\/h[23]>/g) ??
        [];
      const idsOf = (html: string): string[] =>
        headings(html).map((heading) => {
          const [id] = attributes(/^<[^>]*>/.exec(heading)?.[0] ?? '', 'id');
          const link = `<a class="anchor" href="#${id}"`;
          return id && (heading.includes(link) || / class="anchor"/.test(heading)) ? id : heading;
        });
      expect(
        failing(({ html }) => idsOf(html).every((id) => /^[a-z\d-]+$/i.test(id)), pages),
      ).toEqual([]);
      expect(
        failing(({ html }) => {
          const ids = attributes(html.replace(/<script[\s\S]*?<\/script>/g, ''), 'id');
          return new Set(ids).size === ids.length;
        }, pages),
      ).toEqual([]);
      // Pages of a language that lacks a text have a section less; none has another one.
      const source = new Map(
        pages
          .filter(({ address }) => address.startsWith(`/${sourceLocale.tag}/`))
          .map(({ address, html }) => [address.replace(/^\/[^/]+/, ''), new Set(idsOf(html))]),
      );
      expect(
        failing(({ address, html }) => {
          const known = source.get(address.replace(/^\/[^/]+/, ''));
          return idsOf(html).every((id) => known?.has(id));
        }, pages),
      ).toEqual([]);
    });

    test('leads to its sections from the contents beside the text, in their order', () => {
      const pages = localised.filter(({ html }) => html.includes('<nav class="contents"'));
      expect(pages.length).toBe(statuses.length * locales.length);
      expect(
        failing(({ html }) => {
          const contents = elements(html, 'nav').find((nav) => nav.includes('class="contents"'));
          const sections = html.match(/<h2 id="[^"]*"/g)?.flatMap((tag) => attributes(tag, 'id'));
          return (
            attributes(contents ?? '', 'href').join() === sections?.map((id) => `#${id}`).join()
          );
        }, pages),
      ).toEqual([]);
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
