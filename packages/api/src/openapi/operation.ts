import { title } from '@polystatus/data/titles';
import type { Parameters } from '../parameters.ts';
import type { Route } from '../routes/route.ts';
import type { Describe } from './describe.ts';
import { SCHEMA_OF } from './schemas.ts';

/** The OpenAPI operation of a route. */
export function operationOf(route: Route, locale: string, describe: Describe): object {
  const { id, path, parameters, types, otherCodes } = route;
  return {
    operationId: id,
    tags: ['data'],
    summary: describe(`route.${id}`),
    parameters: [
      ...pathParameters(path, describe),
      ...queryParameters(parameters, describe),
      headerParameter('Accept', describe('parameter.accept')),
      headerParameter('Accept-Language', describe('parameter.acceptLanguage')),
      headerParameter('If-None-Match', describe('parameter.ifNoneMatch')),
    ],
    responses: {
      200: {
        description: title(200, locale),
        headers: { ETag: { schema: { type: 'string' } } },
        content: Object.fromEntries(types.map((type) => [type, { schema: SCHEMA_OF[id] }])),
      },
      ...Object.fromEntries(
        [...otherCodes, 405, 414].map((code) => [code, responseOf(code, locale)]),
      ),
    },
  };
}

/** A response with a problem for its content, or none for 304. */
export function responseOf(code: number, locale: string): object {
  const description = title(code, locale) ?? String(code);
  if (code < 400) return { description };
  const content = {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  };
  return { description, content };
}

/** Parameters in braces. */
export function pathParameters(path: string, describe: Describe): object[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: describe(
      `parameter.${name === 'code' && path.includes('{owner}') ? 'ownerCode' : name}`,
    ),
    schema: { type: 'string' },
  }));
}

/** Parameters of a table; `q` is the one that nothing works without. */
export function queryParameters(table: Parameters, describe: Describe): object[] {
  return Object.entries(table).map(([name, { schema }]) => ({
    name,
    in: 'query',
    ...(name === 'q' ? { required: true } : undefined),
    description: describe(`parameter.${name}`),
    schema,
  }));
}

export function headerParameter(name: string, description: string): object {
  return { name, in: 'header', description, schema: { type: 'string' } };
}
