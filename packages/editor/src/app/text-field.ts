import type { Finding } from '../protocol.ts';
import { element } from './element.ts';
import { marked, moved, type Mark } from './marked.ts';

/**
 * A text area that shows where its faults are, and its spaces. Both are drawn on a sheet behind it
 * that has the same text at the same places.
 */
export class TextField {
  readonly root: HTMLElement;
  readonly area: HTMLTextAreaElement;
  readonly #sheet = element('div', { class: 'sheet', 'aria-hidden': 'true' });
  #marks: readonly Mark[] = [];
  #drawn = '';

  constructor(attributes: Readonly<Record<string, string | undefined>>) {
    this.area = element('textarea', attributes);
    const { lang, dir } = this.area;
    this.#sheet.lang = lang;
    this.#sheet.dir = dir;
    this.root = element('div', { class: 'field' }, this.#sheet, this.area);
    this.area.addEventListener('scroll', () => this.#fit());
    new ResizeObserver(() => this.#fit()).observe(this.area);
  }

  /** Draws the sheet for the text as it is; where it was typed, marks go along until the check answers. */
  typed(): void {
    this.#marks = moved(this.#marks, this.#drawn, this.area.value);
    this.#draw();
  }

  /** @param findings of the text as it is */
  show(findings: readonly Finding[]): void {
    this.#marks = findings.flatMap(({ range, severity }) => (range ? [{ range, severity }] : []));
    this.#draw();
  }

  /** Puts a text in the place of what is selected, as if it was typed: it can be undone. */
  type(text: string): void {
    this.area.focus();
    // Nothing else that a page can do is taken back by Ctrl+Z.
    if (document.execCommand('insertText', false, text)) return;
    const { selectionStart, selectionEnd } = this.area;
    this.area.setRangeText(text, selectionStart, selectionEnd, 'end');
    this.area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  /** Types what differs between the text and another one. */
  replace(text: string): void {
    const { value } = this.area;
    let [start, end, last] = [0, value.length, text.length];
    while (start < Math.min(end, last) && value[start] === text[start]) start++;
    while (end > start && last > start && value[end - 1] === text[last - 1]) {
      end--;
      last--;
    }
    this.area.focus();
    this.area.setSelectionRange(start, end);
    this.type(text.slice(start, last));
  }

  /** Selects the first fault. @returns whether there is one with a place */
  selectFault(): boolean {
    const [first] = this.#marks.toSorted((a, b) => a.range[0] - b.range[0]);
    if (!first) return false;
    this.area.setSelectionRange(...first.range);
    return true;
  }

  #draw(): void {
    this.#drawn = this.area.value;
    this.#sheet.replaceChildren(...marked(this.#drawn, this.#marks));
    this.#fit();
  }

  /** A scroll bar takes of the area’s width, and lines break where the text area breaks them. */
  #fit(): void {
    const { clientWidth, offsetHeight, scrollTop } = this.area;
    const { style } = this.#sheet;
    style.setProperty('inline-size', `${clientWidth}px`);
    style.setProperty('block-size', `${offsetHeight}px`);
    this.#sheet.scrollTop = scrollTop;
  }
}
