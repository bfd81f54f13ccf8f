import { descriptionLoaders } from '#generated/loaders.ts';
import { BASE, findDocument } from '../documents/documents.ts';
import type { Route } from '../routes/route.ts';
import { describer } from './describe.ts';
import { mockOperations } from './mock-operations.ts';
import { operationOf } from './operation.ts';
import { schemas } from './schemas.ts';

/**
 * The description of the API as OpenAPI 3.1, made from the tables that the routes are made from.
 *
 * @param locale language of its sentences
 * @param routes what there is besides the mock
 */
export async function openapi(
  locale: string,
  routes: readonly Route[],
): Promise<Record<string, unknown>> {
  const describe = describer(await descriptionLoaders.get(locale)?.());
  return {
    openapi: '3.1.0',
    info: {
      title: describe('title'),
      description: describe('description'),
      version: '1',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: ['data', 'mock'].map((name) => ({ name, description: describe(`tag.${name}`) })),
    paths: {
      ...Object.fromEntries(
        routes.map((route) => [route.path, { get: operationOf(route, locale, describe) }]),
      ),
      ...mockOperations(locale, describe),
    },
    components: { schemas: { ...schemas, Status: await statusSchema() } },
  };
}

/** The published schema of a document; within the description it needs no identity of its own. */
async function statusSchema(): Promise<object> {
  const document = await findDocument(`${BASE}status.schema.json`);
  const text = new TextDecoder().decode(document?.body);
  const { $id, $schema, ...schema } = JSON.parse(text) as Record<string, unknown>;
  return schema;
}
