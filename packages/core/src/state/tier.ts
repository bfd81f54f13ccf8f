import { promises, type Tier } from '../validate/tier.ts';

/** What a language can reach, the least first; each tier holds the ones before it. */
export const TIERS = ['titles', 'summaries', 'complete'] as const satisfies readonly Tier[];
export type CoverageTier = (typeof TIERS)[number];

/**
 * The first tier that promises a message.
 *
 * @example tierOf('404.visitor.title') // 'summaries'
 */
export function tierOf(id: string): CoverageTier {
  return TIERS.find((tier) => promises(tier, id)) ?? 'complete';
}
