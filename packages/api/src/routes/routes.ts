import type { Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { answerDocument } from '../documents/answer-document.ts';
import { BASE, findDocument, type Document } from '../documents/documents.ts';
import { tags } from '../locale.ts';
import { Refusal } from '../refusal.ts';
import { answerOpenapi, OPENAPI_PARAMETERS } from './answer-openapi.ts';
import { answerProblem, PROBLEM_PARAMETERS } from './answer-problem.ts';
import { answerSearch, SEARCH_PARAMETERS } from './answer-search.ts';
import type { Route } from './route.ts';

const JSON_TYPE = 'application/json';
const PROBLEM_TYPE = 'application/problem+json';

const document = { parameters: {}, types: [JSON_TYPE], answer: documentAt };
const problems = {
  parameters: PROBLEM_PARAMETERS,
  types: [PROBLEM_TYPE, JSON_TYPE],
  otherCodes: [304, 400, 404, 406],
  answer: (asked: Asked): Promise<Answer> =>
    answerProblem(asked, asked.path.slice(`${BASE}problem/`.length)),
};

/** Every resource of the API, the mock apart. */
export const routes: readonly Route[] = [
  { ...document, id: 'languages', path: '/api/v1/index.json', otherCodes: [304, 406] },
  {
    ...document,
    id: 'schema',
    path: '/api/v1/status.schema.json',
    types: ['application/schema+json'],
    otherCodes: [304, 406],
  },
  {
    id: 'openapi',
    path: '/api/v1/openapi.json',
    parameters: OPENAPI_PARAMETERS,
    types: [JSON_TYPE],
    otherCodes: [304, 400, 406],
    answer: (asked) => answerOpenapi(asked, routes),
  },
  {
    id: 'search',
    path: '/api/v1/search',
    parameters: SEARCH_PARAMETERS,
    types: [JSON_TYPE],
    otherCodes: [304, 400, 406],
    answer: answerSearch,
  },
  { ...problems, id: 'problem', path: '/api/v1/problem/{code}' },
  { ...problems, id: 'ownerProblem', path: '/api/v1/problem/{owner}/{code}' },
  { ...document, id: 'list', path: '/api/v1/{tag}/index.json', otherCodes: [304, 404, 406] },
  { ...document, id: 'status', path: '/api/v1/{tag}/{code}.json', otherCodes: [304, 404, 406] },
  {
    ...document,
    id: 'ownerStatus',
    path: '/api/v1/{tag}/{owner}/{code}.json',
    otherCodes: [304, 404, 406],
  },
];

function documentAt(asked: Asked): Answer | Promise<Answer> {
  const found = findDocument(asked.path);
  const give = (own: Document | undefined): Answer => {
    if (own) return answerDocument(own, asked);
    throw noDocumentAt(asked);
  };
  return found instanceof Promise ? found.then(give) : give(found);
}

function noDocumentAt(asked: Asked): Refusal {
  const [tag = '', ...id] = asked.path.slice(BASE.length).split('/');
  return tags.includes(tag)
    ? new Refusal(404, 'code', {
        values: {
          code: id
            .join('/')
            .replace(/\.json$/, '')
            .slice(0, 60),
        },
      })
    : new Refusal(404, 'language', {
        values: { language: tag.slice(0, 35), tags: tags.join(', ') },
      });
}
