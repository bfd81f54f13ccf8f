import type { APIRoute } from 'astro';
import { escapeHtml } from '@polystatus/status/escape';
import { inLocale, openSearchPath } from '../../address.ts';
import { everyLocale } from '../../static-paths.ts';
import { wordsOf } from '../../words.ts';

export const getStaticPaths = everyLocale;

/** The site’s search as a search engine of the browser, one for each language. OpenSearch 1.1 */
export const GET: APIRoute = ({ params, site }) => {
  const tag = params['locale'] ?? '';
  const t = wordsOf(tag);
  const absolute = (address: string) => new URL(address, site).href;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Polystatus ${tag.slice(0, 5)}</ShortName>
<Description>${escapeHtml(t('search.label').text)}</Description>
<Language>${tag}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Image width="180" height="180" type="image/png">${absolute('/icons/180.png')}</Image>
<Url type="text/html" template="${absolute(inLocale(tag, ''))}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${absolute(inLocale(tag, openSearchPath))}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
