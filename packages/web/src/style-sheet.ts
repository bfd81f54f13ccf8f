import { fontFaces } from './fonts/heading-font.ts';

const sheets = import.meta.glob<string>('./styles/*-page.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * The one style sheet of a kind of page, `styles/<kind>-page.css`, and the letters of its headings.
 *
 * @param tag language of the page; absent on pages that several share
 */
export function styleSheet(kind: string, tag: string | undefined): string {
  const css = sheets[`./styles/${kind}-page.css`];
  if (css === undefined)
    throw new Error(`There is no style sheet for pages of the kind “${kind}”.`);
  return fontFaces(tag) + css;
}
