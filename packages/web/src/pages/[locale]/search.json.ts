import type { APIRoute } from 'astro';
import { createSearch, documents } from '@polystatus/status/search';
import { ownerNames } from '@polystatus/status/search-of-content';
import { catalog, factsById, owners, ownersById } from '../../content.ts';
import { ownerName } from '../../owner-name.ts';
import { article } from '../../prose.ts';
import { everyLocale } from '../../static-paths.ts';
import { pluralForms, wordsOf } from '../../words.ts';
import type { SearchData } from '../../search/data.ts';

export const getStaticPaths = everyLocale;

/** What the search in the browser needs in one language, fetched on first use. */
export const GET: APIRoute = ({ params }) => {
  const tag = params['locale'] ?? '';
  const t = wordsOf(tag);
  const data: SearchData = {
    index: JSON.parse(createSearch(documents(factsById, ownersById, catalog(tag))).serialize()),
    owners: Object.fromEntries(owners.map((owner) => [owner.id, ownerName(owner, t).text])),
    ownerNames: ownerNames(ownersById),
    foreign: Object.fromEntries(
      Object.keys(catalog(tag)).flatMap((id) => {
        const language = article(tag, id).languageOf('title');
        return language.lang === undefined ? [] : [[id, language]];
      }),
    ),
    words: {
      label: t('search.label').text,
      results: pluralForms(tag, 'search.results'),
      none: t('search.none').text,
    },
  };
  return new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });
};
