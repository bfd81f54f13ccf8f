/** Something that people copy. */
export interface Copyable {
  /** Where the button stands. */
  readonly place: Element;
  /** What it is, for screen readers. */
  readonly name: string;
  readonly text: () => string;
}

/** Elements that hold something to copy, each in the element that places the button. */
const HOLDERS: readonly (readonly [place: string, holder: string])[] = [
  ['.hero', 'h1'],
  ['figure.message', 'pre'],
  ['.specimen', 'blockquote'],
  ['.constants dd', 'code'],
  ['.fields dt', 'code'],
];

const LABELS = ':scope > figcaption:first-child, :scope > dt';

/** What there is to copy on the page. */
export function copyable(): Copyable[] {
  return HOLDERS.flatMap(([place, holder]) =>
    [...document.querySelectorAll<HTMLElement>(place)].flatMap((element) => {
      const held = element.querySelector<HTMLElement>(holder);
      if (!held) return [];
      const text = (): string => element.dataset['copy'] ?? held.innerText.trim();
      // What stands above or before it says more than its first line.
      const label = element.querySelector<HTMLElement>(LABELS);
      const name = label?.innerText ?? text().split('\n', 1)[0] ?? '';
      return [{ place: element, name, text }];
    }),
  );
}
