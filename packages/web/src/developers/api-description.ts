import { createApi } from '@polystatus/api';
import { locale } from '../content.ts';
import { languageOf, type Language } from '../language.ts';
import { messageNames, wordsOf, type Said } from '../words.ts';

export interface Parameter<Text = Said> {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: Text;
}

interface Operation<Text> {
  readonly summary: Text;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter<Text>[];
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly get: Operation<string> }>>;
}

export interface Route extends Operation<Said> {
  readonly path: string;
}

/**
 * What the API says of itself in a language (OpenAPI), or in the nearest that it has. It does not
 * say which of its texts fell back: the interface words that they are made of do.
 *
 * @param group `data` for the documents, `mock` for the responses of the mock server
 */
export async function routes(tag: string, group: 'data' | 'mock'): Promise<Route[]> {
  for (const lang of [tag, ...locale(tag).fallback]) {
    const response = await createApi().request(`/api/v1/openapi.json?lang=${lang}`);
    if (!response.ok) continue;
    const { paths } = (await response.json()) as Description;
    const say = (text: string, name = ''): Said => {
      const own = lang === tag ? languages(tag, name).get(text) : languageOf(lang, tag);
      return { text, language: own ?? {} };
    };
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

/** Sentences of the API → their language. Header fields share one, into which their name is put. */
function languages(tag: string, name: string): ReadonlyMap<string, Language> {
  const t = wordsOf(tag);
  const keys = ['route', 'parameter'].flatMap((group) =>
    messageNames('openapi', group).map((key) => `openapi:${group}.${key}`),
  );
  return new Map(keys.map((key) => t(key, { name })).map(({ text, language }) => [text, language]));
}
