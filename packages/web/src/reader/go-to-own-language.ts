import { ownLanguage } from './own-language.ts';

/**
 * Leads from a page of no language to the same in the reader’s, which has the others beside it. The
 * page that leads on leaves no trace, so the way back works.
 */
export function goToOwnLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-own] a[hreflang]')];
  const tag = ownLanguage(links.map(({ hreflang }) => hreflang));
  const link = links.find(({ hreflang }) => hreflang === tag);
  if (link) location.replace(link.href + location.search + location.hash);
}
