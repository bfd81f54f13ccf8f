import type { APIRoute } from 'astro';
import { fontLicence } from '../../fonts/heading-font.ts';

export const GET: APIRoute = () =>
  new Response(fontLicence, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
