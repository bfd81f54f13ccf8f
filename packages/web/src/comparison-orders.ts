import type { Comparison } from '@polystatus/status/compiled';
import { comparisons } from './content.ts';

/** A comparison with its codes in one of the orders a reader may type. */
export interface OrderedComparison {
  readonly comparison: Comparison;
  readonly codes: readonly string[];
  /** Last part of its address: `403-401`. */
  readonly order: string;
}

/** Every comparison in every order; the ascending one is the page that all others point to. */
export const orderedComparisons: readonly OrderedComparison[] = comparisons.flatMap((comparison) =>
  orders(comparison.codes).map((codes) => ({ comparison, codes, order: codes.join('-') })),
);

function orders(codes: readonly string[]): string[][] {
  if (codes.length < 2) return [[...codes]];
  return codes.flatMap((first) =>
    orders(codes.filter((code) => code !== first)).map((rest) => [first, ...rest]),
  );
}
