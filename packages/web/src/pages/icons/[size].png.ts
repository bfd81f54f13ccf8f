import type { APIRoute, GetStaticPaths } from 'astro';
import { draw } from '../../cards/draw.ts';
import { iconSizes, paddedIcon } from '../../icon.ts';

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

/** The icon for systems that take no SVG. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await draw(paddedIcon(), Number(params['size'])), {
    headers: { 'Content-Type': 'image/png' },
  });
