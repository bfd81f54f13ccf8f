import { element } from './element.ts';

export interface Mark {
  readonly range: readonly [start: number, end: number];
  readonly severity: string;
}

/** Blanks that look like others, by the class that draws them. */
const BLANKS: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\u00A0': 'no-break',
  '\u202F': 'narrow',
  '\t': 'tab',
  '\n': 'line',
};
const ODD = 'odd';

/**
 * A text with its faults marked, and each of its blanks an element that style sheets may draw.
 *
 * @example marked('a b', [{ range: [0, 1], severity: 'error' }]) // <mark class="error">a</mark>, …
 */
export function marked(text: string, marks: readonly Mark[]): Node[] {
  const stops = new Set([0, text.length, ...marks.flatMap(({ range }) => range)]);
  const places = [...stops].filter((at) => at <= text.length).sort((a, b) => a - b);
  const nodes = places.slice(1).flatMap((end, index): Node[] => {
    const start = places[index] ?? 0;
    const parts = withBlanks(text.slice(start, end));
    const over = marks.filter(({ range }) => range[0] <= start && range[1] >= end);
    if (over.length === 0) return parts;
    const severity = over.some((one) => one.severity === 'error') ? 'error' : 'warning';
    return [element('mark', { class: severity }, ...parts)];
  });
  // A line end at the end of a text opens a line in a text area only.
  return [...nodes, document.createTextNode('\u200B')];
}

function withBlanks(text: string): Node[] {
  return text
    .split(/(\s)/u)
    .filter((part) => part !== '')
    .map((part) =>
      /^\s$/u.test(part)
        ? element('i', { class: BLANKS[part] ?? ODD }, part)
        : document.createTextNode(part),
    );
}

/**
 * Where marks are after a text was edited at one place; what was edited itself loses its mark.
 *
 * @example moved([{ range: [2, 3], severity: 'error' }], 'a b', 'aa b') // range [3, 4]
 */
export function moved(marks: readonly Mark[], before: string, after: string): Mark[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  const end = before.length - same;
  const by = after.length - before.length;
  return marks.flatMap(({ range: [from, to], severity }): Mark[] => {
    if (to <= start) return [{ range: [from, to], severity }];
    return from >= end ? [{ range: [from + by, to + by], severity }] : [];
  });
}
