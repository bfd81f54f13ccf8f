import { createApi } from '@polystatus/api';
import { locale } from '../content.ts';
import { mark, unmark } from '../foreign.ts';
import { messageNames, wordsOf } from '../words.ts';

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
 * What the API says of itself in a language (OpenAPI). Texts that fell back bear the marks of
 * their language, and so does all of it where the API lacks the language.
 *
 * @param group `data` for the documents, `mock` for the responses of the mock server
 */
export async function routes(tag: string, group: 'data' | 'mock'): Promise<Route[]> {
  for (const lang of [tag, ...locale(tag).fallback]) {
    const response = await createApi().request(`/api/v1/openapi.json?lang=${lang}`);
    if (!response.ok) continue;
    const { paths } = (await response.json()) as Description;
    const marked = markedTexts(tag);
    const say = (text: string, name = ''): string =>
      lang === tag ? (marked(name).get(text) ?? text) : mark(text, lang);
    return Object.entries(paths)
      .map(([path, { get }]) => ({
        path,
        ...get,
        summary: say(get.summary),
        parameters: get.parameters.map((item) => ({
          ...item,
          description: say(item.description, item.name),
        })),
      }))
      .filter(({ tags }) => tags.includes(group));
  }
  throw new Error(`The API does not describe itself in “${tag}”.`);
}

/**
 * The sentences of the API, which does not say which of them fell back: as it says them → with the
 * marks of their language. Header fields share one, into which their name is put.
 */
function markedTexts(tag: string): (name: string) => ReadonlyMap<string, string> {
  const t = wordsOf(tag);
  const keys = ['route', 'parameter'].flatMap((group) =>
    messageNames('openapi', group).map((key) => `openapi:${group}.${key}`),
  );
  return (name) =>
    new Map(keys.map((key) => t(key, { name })).map((text) => [unmark(text), text] as const));
}
