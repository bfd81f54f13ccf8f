import type { APIRoute } from 'astro';
import { fullTextOf, sentencesOf } from '@polystatus/status/search-of-content';
import { classes, questionPath } from '../../address.ts';
import { comparisons, content, factsById, owners, questions } from '../../content.ts';
import { pages } from '../../page-list.ts';
import { wordsOf } from '../../words.ts';
import { questionTitle } from '../../question-text.ts';
import type { TextData } from '../../search/data.ts';
import { everyLocale } from '../../static-paths.ts';

export const getStaticPaths = everyLocale;

/** What answers questions in one language, fetched when somebody asks one. */
export const GET: APIRoute = ({ params }) => {
  const tag = params['locale'] ?? '';
  const t = wordsOf(tag);
  const data: TextData = {
    text: JSON.parse(fullTextOf(content, tag).serialize()),
    sentences: sentencesOf(content, tag),
    comparisons: Object.fromEntries(
      comparisons.map(({ id }) => [id, t(`compare:between.${id}.title`).text]),
    ),
    pages: pages
      .filter(({ path }) => isOwn(path))
      .map(({ path, title }) => ({ path, title: title(tag).text })),
    questions: Object.fromEntries(
      questions.map(({ id }) => [
        id,
        { path: questionPath(id), title: questionTitle(tag, id).text },
      ]),
    ),
  };
  return new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });
};

const OTHERS = new Set([
  '',
  ...Object.keys(factsById),
  ...owners.map(({ id }) => id),
  ...classes.map((_, at) => `${at + 1}xx`),
]);

/** Pages of the site itself: no code, owner, class, single comparison or question. */
function isOwn(path: string): boolean {
  return !OTHERS.has(path.slice(0, -1)) && !/^(?:compare|choose)\/./.test(path);
}
