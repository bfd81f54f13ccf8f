import { languageChoices } from '../choice.ts';
import type { TextFile } from '../error-pages.ts';
import { contentOf } from '../content.ts';
import { gatherPage } from '../page.ts';
import type { Site } from '../server.ts';

/** Codes for which CloudFront can be told a page (CustomErrorResponses in its API). */
const CLOUDFRONT = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

/** Seconds for which it remembers that a page was missing; the least that is of use. */
const REMEMBERED = 10;

/**
 * What hosts of static files read: pages of the default locale at the root, where all of them look
 * for `404.html`, and their own lists. In the folder of a language lie its pages: Cloudflare Pages
 * and Netlify show `/tr/404.html` for whatever is missing below `/tr/`.
 */
export function staticFiles(site: Site): TextFile[] {
  const numbers = site.codes.map(String);
  const root = numbers.flatMap((name) =>
    site.formats.flatMap((format) => {
      const page = gatherPage(name, site.locales[0], contentOf(site.locales[0]), site);
      return page ? [{ path: `${name}${format.extension}`, text: format.render(page) }] : [];
    }),
  );
  const html = root.filter(({ path }) => path.endsWith('.html')).map(({ path }) => path);
  return [
    ...root,
    ...(html.includes('404.html') ? [{ path: '_redirects', text: redirects(site) }] : []),
    { path: 'cloudfront.json', text: customErrorResponses(html) },
  ];
}

/** Netlify shows the page of the first line that fits, and only where there is no file. */
function redirects({ locales: [first, ...others] }: Site): string {
  return [
    `# Polystatus error pages, for Netlify; other hosts pass over it. If there is a _redirects file`,
    `# already, these lines go to its end.`,
    ...[first, ...others].map((tag) => `/${tag}/*  /${tag}/404.html  404`),
    ...languageChoices([first, ...others])
      .filter(({ value }) => value !== first)
      .map(({ ranges, value }) => `/*  /${value}/404.html  404  Language=${ranges.join(',')}`),
    `/*  /404.html  404`,
    ``,
  ].join('\n');
}

/** For the configuration of a distribution; the status stays as it is. */
function customErrorResponses(paths: readonly string[]): string {
  const Items = CLOUDFRONT.filter((code) => paths.includes(`${code}.html`)).map((code) => ({
    ErrorCode: code,
    ResponsePagePath: `/${code}.html`,
    ResponseCode: String(code),
    ErrorCachingMinTTL: REMEMBERED,
  }));
  return `${JSON.stringify({ CustomErrorResponses: { Quantity: Items.length, Items } }, undefined, 2)}\n`;
}
