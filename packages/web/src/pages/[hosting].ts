import type { APIRoute } from 'astro';
import { inLocale, neutral } from '../address.ts';
import { locales } from '../content.ts';
import { leadsOn, numberPath, ownersNumbers } from '../owners-numbers.ts';

/** Astro takes no file whose name begins with a low line for a page. */
export const getStaticPaths = () => [{ params: { hosting: '_redirects' } }];

/**
 * Numbers that lead on, for hosts that read such a file, as the server of `pnpm start` does; elsewhere
 * the pages themselves lead on. 302, for a second owner may use the number tomorrow.
 */
export const GET: APIRoute = () => {
  const places = [
    neutral,
    ...locales.map(
      ({ tag }) =>
        (path: string) =>
          inLocale(tag, path),
    ),
  ];
  const lines = ownersNumbers
    .filter(leadsOn)
    .flatMap(({ number, path }) =>
      places.map((place) => `${place(numberPath(number))} ${place(path)} 302`),
    );
  return new Response(`${lines.join('\n')}\n`);
};
