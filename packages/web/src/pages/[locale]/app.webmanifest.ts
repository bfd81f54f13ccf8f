import type { APIRoute } from 'astro';
import { choosePath, inLocale, tablePath } from '../../address.ts';
import { colour } from '../../cards/colours.ts';
import { locale } from '../../content.ts';
import { iconSizes } from '../../icon.ts';
import { everyLocale } from '../../static-paths.ts';
import { wordsOf } from '../../words.ts';

export const getStaticPaths = everyLocale;

/** The site as an app that is installed in one language. https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = ({ params }) => {
  const { tag, direction } = locale(params['locale'] ?? '');
  const t = wordsOf(tag);
  const start = inLocale(tag, '');
  const manifest = {
    id: start,
    start_url: start,
    scope: '/',
    lang: tag,
    dir: direction,
    name: `Polystatus: ${t('index.title').text}`,
    short_name: 'Polystatus',
    description: t('index.description').text,
    display: 'minimal-ui',
    background_color: colour('--paper'),
    theme_color: colour('--paper'),
    categories: ['developer', 'education', 'utilities'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      // Drawn with room around it, so that any shape a system cuts leaves it whole.
      ...iconSizes.flatMap((size) =>
        ['any', 'maskable'].map((purpose) => ({
          src: `/icons/${size}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
      ),
    ],
    shortcuts: [
      { name: t('navigation.table').text, url: inLocale(tag, tablePath) },
      { name: t('navigation.choose').text, url: inLocale(tag, choosePath) },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
