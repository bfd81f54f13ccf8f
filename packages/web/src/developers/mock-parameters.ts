import { sourceLocale } from '../content.ts';
import { hasWords } from '../words.ts';
import type { Parameter, Route } from './api-description.ts';

/**
 * The parameters of the mock server: those with an effect of their own, and those that are simply
 * header fields of the response.
 */
export function mockParameters(routes: readonly Route[]): { own: Parameter[]; fields: string[] } {
  const [{ parameters } = { parameters: [] }] = routes;
  const query = parameters.filter((parameter) => parameter.in === 'query');
  // Fields share one sentence, into which their name is put.
  const isOwn = ({ name }: Parameter): boolean =>
    hasWords(sourceLocale.tag, `openapi:parameter.${name}`);
  return {
    own: query.filter(isOwn),
    fields: query.filter((parameter) => !isOwn(parameter)).map(({ name }) => name),
  };
}
