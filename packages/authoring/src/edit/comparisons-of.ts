import type { Project } from '@polystatus/core';

/** Comparisons of a code by name, `401-403`. Only registered codes are compared. */
export function comparisonsOf({ comparisons }: Project, id: string): string[] {
  return [...comparisons.keys()].filter((name) => name.split('-').includes(id));
}

export const comparisonFile = (name: string): string => `content/comparisons/${name}.yaml`;

/** The words of a comparison below `locales/<tag>/ui/compare.yaml`. */
export const COMPARE = 'compare';
export const wordsPath = (name: string): string[] => ['between', name];

/** Start of the message ids of a comparison’s words. */
export const wordsId = (name: string): string => `ui/${COMPARE}.${wordsPath(name).join('.')}`;
