import type { APIRoute } from 'astro';
import { inLocale, neutral } from '../address.ts';
import { locales } from '../content.ts';
import { pages } from '../page-list.ts';

/** Every page in every language, each with its alternates. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (address: string) => new URL(address, site).href;
  const urls = pages.flatMap(({ path }) => {
    const addresses = [
      ...locales.map(({ tag }) => ({ tag, href: absolute(inLocale(tag, path)) })),
      { tag: 'x-default', href: absolute(neutral(path)) },
    ];
    const alternates = addresses
      .map(({ tag, href }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`)
      .join('');
    return addresses.map(({ href }) => `<url><loc>${href}</loc>${alternates}</url>`);
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
