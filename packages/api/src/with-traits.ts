/** What the constructor of a response takes no value for. */
type Traits = Partial<Pick<Response, 'ok' | 'redirected' | 'status' | 'type' | 'url'>>;

/** A response with traits that only `fetch` could give it; its clones have them too. */
export function withTraits(response: Response, traits: Traits): Response {
  const { clone } = response;
  const all = { ...traits, clone: () => withTraits(clone.call(response), traits) };
  const described = Object.entries(all).map(([name, value]) => [
    name,
    { value, configurable: true },
  ]);
  return Object.defineProperties(response, Object.fromEntries(described) as PropertyDescriptorMap);
}
