import type { APIRoute } from 'astro';
import { classNames, createSearch, documents } from '@polystatus/status/search';
import { choosePath, classes, tablePath } from '../../address.ts';
import { catalog, factsById, owners, ownersById, sourceLocale } from '../../content.ts';
import { ownerName } from '../../owner-name.ts';
import { pages } from '../../page-list.ts';
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
    foreign: Object.fromEntries(
      Object.keys(catalog(tag)).flatMap((id) => {
        const language = article(tag, id).languageOf('title');
        return language.lang === undefined ? [] : [[id, language]];
      }),
    ),
    classes: {
      titles: Object.fromEntries(
        classes.map((name, at) => [at + 1, t(`classes:${name}.name`).text]),
      ),
      names: classNames((name) =>
        [tag, sourceLocale.tag].flatMap((language) =>
          ['name', 'list'].map((form) => wordsOf(language)(`classes:${name}.${form}`).text),
        ),
      ),
    },
    ways: pages
      .filter(({ path }) => path === tablePath || path === choosePath)
      .map(({ path, title }) => ({ path, title: title(tag).text })),
    words: {
      label: t('search.label').text,
      text: t('search.text').text,
      results: pluralForms(tag, 'search.results'),
      none: t('search.none').text,
    },
  };
  return new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });
};
