import { createApi } from '@polystatus/api';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: string;
}

interface Operation {
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
}

export interface Route extends Operation {
  readonly path: string;
}

/**
 * What the API says of itself in a language (OpenAPI).
 *
 * @param group `data` for the documents, `mock` for the responses of the mock server
 */
export async function routes(tag: string, group: 'data' | 'mock'): Promise<Route[]> {
  const response = await createApi().request(`/api/v1/openapi.json?lang=${tag}`);
  if (!response.ok) throw new Error(`The API does not describe itself in “${tag}”.`);
  const { paths } = (await response.json()) as Description;
  return Object.entries(paths)
    .map(([path, { get }]) => ({ path, ...get }))
    .filter(({ tags }) => tags.includes(group));
}
