import { rememberLanguage } from './remembered.ts';

/**
 * Keeps the place when the language changes, with query and fragment, however the link is opened; and
 * remembers what was chosen.
 */
export function startLanguageSwitch(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('.languages a, .tongues a');
  for (const link of links) {
    const keepPlace = (): void => {
      // Both may change while the page is open.
      link.search = location.search;
      link.hash = location.hash;
    };
    link.addEventListener('pointerenter', keepPlace);
    link.addEventListener('focus', keepPlace);
    link.addEventListener('click', () => {
      keepPlace();
      rememberLanguage(link.hreflang);
    });
  }
}
