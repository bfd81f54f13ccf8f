import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { tags } from '../locale.ts';
import { routes } from '../routes/routes.ts';
import { openapi } from './openapi.ts';

interface Described {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, AnySchema>> };
}
interface Operation {
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: AnySchema }>> }>
  >;
}

const api = createApi();
const described = (await openapi('en', routes)) as unknown as Described;
const ajv = new Ajv2020({ strict: false, validateFormats: false });

test.each(tags)('in %s it is valid OpenAPI 3.1', async (tag) => {
  const result = await new Validator().validate(await openapi(tag, routes));
  expect(result).toEqual({ valid: true });
});

test('sentences are those of the language', async () => {
  const response = await api.request('/api/v1/openapi.json?lang=tr');
  expect(response.headers.get('content-language')).toBe('tr');
  expect(await response.text()).toContain('Kullanılabilen diller.');
});

/** One address for each operation; whoever adds a route is asked for one. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '/api/v1/index.json': '/api/v1/index.json',
  '/api/v1/status.schema.json': '/api/v1/status.schema.json',
  '/api/v1/openapi.json': '/api/v1/openapi.json',
  '/api/v1/search': '/api/v1/search?q=timeout',
  '/api/v1/problem/{code}': '/api/v1/problem/404',
  '/api/v1/problem/{owner}/{code}': '/api/v1/problem/nginx/499',
  '/api/v1/{tag}/index.json': '/api/v1/tr/index.json',
  '/api/v1/{tag}/{code}.json': '/api/v1/tr/404.json',
  '/api/v1/{tag}/{owner}/{code}.json': '/api/v1/fr/nginx/499.json',
};

/** Requests that lead to each of the other responses. */
const FAULTS: Readonly<Record<string, (path: string) => [string, RequestInit]>> = {
  304: (path) => [path, { headers: { 'if-none-match': '*' } }],
  400: (path) => [`${path}${path.includes('?') ? '&' : '?'}wrong=1`, {}],
  404: (path) => [path.replace(/[45]\d\d|tr(?=\/index)/, '987'), {}],
  405: (path) => [path, { method: 'POST' }],
  406: (path) => [path, { headers: { accept: 'image/png' } }],
  414: (path) => [`${path}?${'x'.repeat(9000)}`, {}],
};

const cases = routes.flatMap(({ path }) =>
  Object.keys(described.paths[path]?.get.responses ?? {}).map((code) => [path, code] as const),
);

test.each(cases)('%s answers %s as described', async (path, code) => {
  const example = EXAMPLES[path] ?? '';
  const [address, init] = FAULTS[code]?.(example) ?? [example, {}];
  const response = await api.request(address, init);
  expect(response.status).toBe(Number(code));
  const contents = described.paths[path]?.get.responses[code]?.content;
  if (contents === undefined) return expect(await response.text()).toBe('');
  const type = response.headers.get('content-type') ?? '';
  expect(Object.keys(contents)).toContain(type);
  const { components } = described;
  const validate = ajv.compile({ ...(contents[type]?.schema as object), components });
  expect([validate(await response.json()), validate.errors]).toEqual([true, null]);
});

test.each(Object.entries(described.paths))(
  'every parameter of %s is explained',
  (_path, { get }) => {
    expect(get.parameters.length).toBeGreaterThan(0);
    for (const { description } of get.parameters) expect(description.length).toBeGreaterThan(5);
  },
);
