import { fold } from './fold.ts';

/** A page that is about no single code: the table, the mock server, the constants of a language. */
export interface NamedPage {
  readonly path: string;
  readonly title: string;
}

/** The share of a title that must be typed, unless a part of the address says it whole. */
const TYPED = 0.5;
const MAX_LENGTH = 80;
const MOST = 3;

/**
 * Pages that a question names, the nearest first.
 *
 * @example pagesMeant('mock', [{ path: 'developers/mock/', title: 'Mock server' }])[0]?.path // 'developers/mock/'
 */
export function pagesMeant<P extends NamedPage>(
  question: string,
  pages: readonly P[],
): readonly P[] {
  const asked = fold(question.slice(0, MAX_LENGTH)).split(' ');
  const letters = asked.join('').length;
  if (letters < 3) return [];
  return pages
    .map((page) => {
      const title = fold(page.title).split(' ');
      const parts = fold(page.path).split(' ');
      const known = [...title, ...parts];
      const all = asked.every((word) => known.some((own) => own.startsWith(word)));
      const share = parts.includes(asked.join('')) ? 1 : letters / title.join('').length;
      return { page, share: all ? share : 0 };
    })
    .filter(({ share }) => share >= TYPED)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ page }) => page);
}
