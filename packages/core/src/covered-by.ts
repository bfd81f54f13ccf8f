import { CANONICAL_CHECKS, COVERED_BY_TESTS, type CanonicalId } from './canonical-checks.ts';
import { rules } from '#generated/rules.ts';
import { STAGE_FAULTS } from './stage-faults.ts';

/** What does a canonical check: rules, codes of the stages before them, tests. */
export interface Coverage {
  readonly rules: readonly string[];
  readonly stages: readonly string[];
  readonly test: string | undefined;
}

/** Who does each canonical check, by what rules say of themselves. */
export function coveredBy(): ReadonlyMap<CanonicalId, Coverage> {
  const ids = Object.keys(CANONICAL_CHECKS) as CanonicalId[];
  return new Map(
    ids.map((id) => [
      id,
      {
        rules: rules.filter(({ covers }) => covers?.includes(id)).map((rule) => rule.id),
        stages: Object.entries(STAGE_FAULTS).flatMap(([code, { covers }]) =>
          covers?.includes(id) ? [code] : [],
        ),
        test: COVERED_BY_TESTS[id],
      },
    ]),
  );
}
