import type { Comparison, Facts } from '@polystatus/status/compiled';
import type { Project } from '../validate/project.ts';
import { sourceReference } from '../validate/source-reference.ts';

/** The codes that people confuse, lowest first, with what decides between them. */
export function compileComparisons(
  { comparisons }: Project,
  facts: Readonly<Record<string, Facts>>,
): Record<string, Comparison> {
  const sorted = [...comparisons].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.flatMap(([id, { value }]) => {
      const codes = id.split('-');
      if (!value || codes.some((code) => !Object.hasOwn(facts, code))) return [];
      return [[id, { id, codes, sources: value['defined-in'].map(sourceReference) }]];
    }),
  );
}
