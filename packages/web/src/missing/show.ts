import { lookUp } from '@polystatus/status/look-up';
import { ownLanguage } from '../reader/own-language.ts';

/**
 * Makes the page for addresses that do not exist speak of the very address: in its language, with the
 * class of the number it asks for, and with its words in the search field.
 */
export function showWhatIsMissing(): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-missing]')];
  if (all.length === 0) return;
  const parts = partsOf(location.pathname);
  leaveOneLanguage(all, parts[0] ?? '');
  const last = parts.at(-1) ?? '';
  if (/^\d{3}$/.test(last)) sayNumber(last);
  else offerWords(last);
}

/** Where one page stands for all languages, those that nobody asks for go. */
function leaveOneLanguage(all: readonly HTMLElement[], first: string): void {
  const tags = all.map(({ lang }) => lang);
  const tag = lookUp(first, tags) ?? ownLanguage(tags) ?? document.documentElement.lang;
  const own = all.filter(({ lang }) => lang === tag);
  for (const part of all) if (!own.includes(part)) part.remove();
  if (own.length === all.length) return;
  const { documentElement: root } = document;
  root.lang = tag ?? '';
  root.dir = own[0]?.dir ?? '';
  document.title = `${own[0]?.textContent.trim()} – Polystatus`;
}

/** Says that a number is nobody’s and how clients take it; the page has the words for each class. */
function sayNumber(number: string): void {
  const sentence =
    document.querySelector(`[data-class="${number.charAt(0)}"]`) ??
    document.querySelector('[data-class=""]');
  document.querySelector('[data-text]')?.remove();
  for (const element of [document.querySelector('[data-number]'), sentence]) {
    if (!(element instanceof HTMLElement)) continue;
    element.hidden = false;
    for (const place of element.querySelectorAll('b')) place.textContent = number;
  }
}

/** What the address says is a question that the search may answer. */
function offerWords(last: string): void {
  const field = document.querySelector<HTMLInputElement>('form[data-search] input');
  if (field)
    field.value = last
      .replace(/\.\w+$/, '')
      .replaceAll(/[-_.+]+/g, ' ')
      .trim();
}

/** The parts of an address, as people read them. */
function partsOf(path: string): string[] {
  const read = (part: string): string => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  };
  return path.split('/').filter(Boolean).map(read);
}
