import type { APIRoute } from 'astro';
import { siteGuide } from '../../site-guide.ts';
import { everyLocale } from '../../static-paths.ts';

export const getStaticPaths = everyLocale;

export const GET: APIRoute = ({ params, site }) =>
  new Response(siteGuide(params['locale'] ?? '', site));
