import type { APIRoute, GetStaticPaths } from 'astro';
import { cardOf } from '../../../cards/card-of.ts';
import { card } from '../../../cards/card.ts';
import { draw } from '../../../cards/draw.ts';
import { statuses } from '../../../content.ts';
import { inEveryLocale } from '../../../static-paths.ts';

export const getStaticPaths = (() =>
  inEveryLocale(['index', ...statuses.map(({ id }) => id)], (id) => ({
    id,
  }))) satisfies GetStaticPaths;

/** The picture of a status in a language; `index` is the picture of every other page. */
export const GET: APIRoute<{ item: string }> = async ({ params, props: { item } }) =>
  new Response(await draw(card(cardOf(params['locale'] ?? '', item))), {
    headers: { 'Content-Type': 'image/png' },
  });
