import type { Comparison, Facts } from '@polystatus/status/compiled';
import type { Project } from './project.ts';
import { sourceReference } from './source-reference.ts';

const COMPARED = [
  'state',
  'class',
  'cacheable',
  'content',
  'method',
  'retry',
  'headers',
] as const satisfies readonly (keyof Facts)[];

/** Lays the facts of the codes that people confuse side by side; the lowest codes come first. */
export function compileComparisons(
  { comparisons }: Project,
  facts: Readonly<Record<string, Facts>>,
): Record<string, Comparison> {
  const sorted = [...comparisons].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.flatMap(([id, { value }]) => {
      const codes = id.split('-');
      const sides = codes.flatMap((code) => facts[code] ?? []);
      if (!value || sides.length < codes.length) return [];
      const told = COMPARED.filter((fact) => sides.some((side) => isTold(side[fact])));
      const differs = told.filter((fact) => !areEqual(sides.map((side) => side[fact])));
      return [
        [
          id,
          {
            id,
            codes,
            sources: value['defined-in'].map(sourceReference),
            differs,
            agrees: told.filter((fact) => !differs.includes(fact)),
          },
        ],
      ];
    }),
  );
}

function isTold(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function areEqual(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size === 1;
}
