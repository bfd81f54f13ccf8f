import { CONTENT_TYPES } from '../mock/content.ts';
import { FIELD_PARAMETERS, MOCK_PARAMETERS } from '../mock/parameters.ts';
import type { Describe } from './describe.ts';
import { headerParameter, pathParameters, queryParameters, responseOf } from './operation.ts';

/** The paths of the mock, which answer with any code there is. */
export function mockOperations(locale: string, describe: Describe): Record<string, object> {
  const { codes, ...others } = MOCK_PARAMETERS;
  const shared = [
    ...queryParameters(others, describe),
    {
      name: 'codes',
      in: 'query',
      description: describe('parameter.choices'),
      schema: codes.schema,
    },
    ...Object.entries(FIELD_PARAMETERS).map(([name, { schema }]) => ({
      name,
      in: 'query',
      description: describe('parameter.field', { name }),
      schema,
    })),
    headerParameter('Accept', describe('parameter.accept')),
    headerParameter('Accept-Language', describe('parameter.acceptLanguage')),
    headerParameter('Prefer', describe('parameter.prefer')),
  ];
  const operation = (operationId: string, path: string): object => ({
    operationId,
    tags: ['mock'],
    summary: describe(`route.${operationId}`),
    parameters: [...pathParameters(path, describe), ...shared],
    responses: {
      400: responseOf(400, locale),
      501: responseOf(501, locale),
      503: responseOf(503, locale),
      default: {
        description: describe(`route.${operationId}`),
        content: Object.fromEntries(CONTENT_TYPES.map((type) => [type, {}])),
      },
    },
  });
  return Object.fromEntries(
    [
      ['mock', '/status/{codes}'],
      ['ownerMock', '/status/{owner}/{code}'],
    ].map(([id = '', path = '']) => [path, { get: operation(id, path) }]),
  );
}
