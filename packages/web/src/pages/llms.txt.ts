import type { APIRoute } from 'astro';
import { sourceLocale } from '../content.ts';
import { siteGuide } from '../site-guide.ts';

/** In the language that everything is translated from; it leads to the others. */
export const GET: APIRoute = ({ site }) => new Response(siteGuide(sourceLocale.tag, site));
