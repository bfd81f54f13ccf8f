import { comparisons, statuses } from './content.ts';
import type { Said } from './words.ts';

/** What is shown where a page is shared, and what is on it. */
export interface Picture {
  readonly id: string;
  readonly alt: Said;
}

/** @example comparisonCard('401-403') // 'compare/401-403' */
export const comparisonCard = (id: string): string => `compare/${id}`;

/** Every picture of a language; `index` is that of pages without their own. */
export const pictures: readonly string[] = [
  'index',
  ...statuses.map(({ id }) => id),
  ...comparisons.map(({ id }) => comparisonCard(id)),
];
