import { button, element } from './element.ts';

/** A window over the page; Escape closes it, and the focus goes back to where it was. */
export function dialog(title: string, content: HTMLElement, close: string): HTMLDialogElement {
  const name = `dialog-${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const made = element(
    'dialog',
    { 'aria-labelledby': name },
    element(
      'header',
      {},
      element('h2', { id: name }, title),
      button(close, () => made.close()),
    ),
    content,
  );
  return made;
}
