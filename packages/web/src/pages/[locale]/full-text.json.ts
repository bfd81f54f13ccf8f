import type { APIRoute } from 'astro';
import { fullTextOf } from '@polystatus/status/search-of-content';
import { content } from '../../content.ts';
import { everyLocale } from '../../static-paths.ts';

export const getStaticPaths = everyLocale;

/** What answers questions in one language, fetched when somebody asks one. */
export const GET: APIRoute = ({ params }) =>
  new Response(fullTextOf(content, params['locale'] ?? '').serialize(), {
    headers: { 'Content-Type': 'application/json' },
  });
