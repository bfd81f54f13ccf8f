import { button, element } from './element.ts';
import type { Store } from './store.ts';

/** Both texts side by side; which one to go on with is for the translator to say. */
export function conflictBox(
  { words, view: { locale } }: Store,
  texts: { readonly theirs: string | null; readonly mine: string },
  decide: (keepMine: boolean) => void,
): HTMLElement {
  const text = (value: string): HTMLElement =>
    element('p', { lang: locale.tag, dir: locale.direction, class: 'text' }, value);
  const side = (title: string, value: string, label: string, keepMine: boolean): HTMLElement =>
    element(
      'div',
      {},
      element('h5', {}, title),
      text(value),
      button(label, () => decide(keepMine)),
    );
  return element(
    'div',
    { class: 'conflict', role: 'alert', tabindex: '-1' },
    element('h4', {}, words('conflict.title')),
    element('p', {}, words('conflict.text')),
    element(
      'div',
      { class: 'sides' },
      side(words('conflict.theirs'), texts.theirs ?? '—', words('conflict.useTheirs'), false),
      side(words('conflict.mine'), texts.mine, words('conflict.keepMine'), true),
    ),
  );
}
