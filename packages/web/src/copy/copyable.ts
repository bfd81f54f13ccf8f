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

/** What there is to copy on the page. */
export function copyable(): Copyable[] {
  return HOLDERS.flatMap(([place, holder]) =>
    [...document.querySelectorAll<HTMLElement>(place)].flatMap((element) => {
      const held = element.querySelector<HTMLElement>(holder);
      if (!held) return [];
      const text = (): string => element.dataset['copy'] ?? held.innerText.trim();
      const caption = element.querySelector('figcaption');
      const name = holder === 'pre' && caption ? caption.innerText : undefined;
      return [{ place: element, name: name ?? text().split('\n', 1)[0] ?? '', text }];
    }),
  );
}
