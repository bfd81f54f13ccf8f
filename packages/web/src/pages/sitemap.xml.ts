import type { APIRoute } from 'astro';
import { inLocale, neutral } from '../address.ts';
import { locales } from '../content.ts';
import { pages } from '../page-list.ts';

/** Every page in every language, each with its alternates, and the day of its last change where it is known. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (address: string) => new URL(address, site).href;
  const urls = pages.flatMap(({ path, changed }) => {
    const addresses = [
      ...locales.map(({ tag }) => ({
        tag,
        href: absolute(inLocale(tag, path)),
        day: changed?.(tag),
      })),
      { tag: 'x-default', href: absolute(neutral(path)), day: undefined },
    ];
    const alternates = addresses
      .map(({ tag, href }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`)
      .join('');
    return addresses.map(
      ({ href, day }) =>
        `<url><loc>${href}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}${alternates}</url>`,
    );
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
