/** A section of a page, as a list of contents names it. */
export interface Section {
  readonly id: string;
  /** HTML of the heading. */
  readonly html: string;
}

/**
 * The sections in a piece of HTML that components made, in order: what stands on a page decides
 * what its contents list.
 *
 * @example sectionsOf('<h2 id="a"><a class="anchor" href="#a">One</a></h2>') // [{ id: 'a', html: 'One' }]
 */
export function sectionsOf(html: string): Section[] {
  return [...html.matchAll(/<h2 id="([^"]+)"[^>]*><a class="anchor"[^>]*>(.*?)<\/a><\/h2>/gs)].map(
    ([, id = '', text = '']) => ({ id, html: text.trim() }),
  );
}
