import type { APIRoute, GetStaticPaths } from 'astro';
import { cardOf } from '../../../cards/card-of.ts';
import { card } from '../../../cards/card.ts';
import { draw } from '../../../cards/draw.ts';
import { pictures } from '../../../picture.ts';
import { inEveryLocale } from '../../../static-paths.ts';

export const getStaticPaths = (() =>
  inEveryLocale(pictures, (id) => ({
    id,
  }))) satisfies GetStaticPaths;

/** The picture of a status in a language; of a comparison; `index` is the picture of every other page. */
export const GET: APIRoute<{ item: string }> = async ({ params, props: { item } }) =>
  new Response(await draw(card(cardOf(params['locale'] ?? '', item))), {
    headers: { 'Content-Type': 'image/png' },
  });
