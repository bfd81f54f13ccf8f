import type { Quote } from '@polystatus/status/search';

export interface Result {
  /** Below the language. */
  readonly path: string;
  readonly title: string;
  readonly number?: string;
  readonly owner?: string;
  /** What a text says, where it was found there. */
  readonly quote?: Quote | undefined;
  /** Of the title, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

/**
 * A result as a link, so that it can be opened beside and its address copied.
 *
 * @param base the address of the language
 */
export function option(
  { path, number, title, owner, quote, lang, dir }: Result,
  base: string,
): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = new URL(path, base).href;
  link.role = 'option';
  link.tabIndex = -1;
  const name = element('span', title);
  if (lang) name.lang = lang;
  if (dir) name.dir = dir;
  link.append(element('b', number ?? ''), ' ', name);
  if (owner) link.append(' ', element('small', owner));
  if (quote) {
    const said = element('q', '');
    said.append(
      ...quote.parts.map((part) => (part.isAsked ? element('mark', part.text) : part.text)),
    );
    link.append(' ', said);
  }
  return link;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
