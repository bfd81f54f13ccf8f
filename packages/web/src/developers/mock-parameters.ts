import { resources } from '../content.ts';
import type { Parameter, Route } from './api-description.ts';

/**
 * The parameters of the mock server: those with an effect of their own, and those that are simply
 * header fields of the response.
 */
export function mockParameters(
  tag: string,
  routes: readonly Route[],
): { own: Parameter[]; fields: string[] } {
  const [{ parameters } = { parameters: [] }] = routes;
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const { parameter: words = {} } = (resources(tag)['openapi'] ?? {}) as {
    parameter?: Readonly<Record<string, string>>;
  };
  const texts = new Set(Object.values(words));
  // Fields share one sentence, into which their name is put.
  const isOwn = ({ description }: Parameter): boolean => texts.has(description);
  return {
    own: query.filter(isOwn),
    fields: query.filter((parameter) => !isOwn(parameter)).map(({ name }) => name),
  };
}
