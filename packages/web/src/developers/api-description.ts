import { createApi } from '@polystatus/api';
import { locale } from '../content.ts';
import { mark } from '../foreign.ts';

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
 * What the API says of itself in a language (OpenAPI). Languages made for developers are none of
 * its own; what it says instead bears their marks.
 *
 * @param group `data` for the documents, `mock` for the responses of the mock server
 */
export async function routes(tag: string, group: 'data' | 'mock'): Promise<Route[]> {
  for (const lang of [tag, ...locale(tag).fallback]) {
    const response = await createApi().request(`/api/v1/openapi.json?lang=${lang}`);
    if (!response.ok) continue;
    const { paths } = (await response.json()) as Description;
    const say = (text: string): string => (lang === tag ? text : mark(text, lang));
    return Object.entries(paths)
      .map(([path, { get }]) => ({
        path,
        ...get,
        summary: say(get.summary),
        parameters: get.parameters.map((item) => ({ ...item, description: say(item.description) })),
      }))
      .filter(({ tags }) => tags.includes(group));
  }
  throw new Error(`The API does not describe itself in “${tag}”.`);
}
