/** How much of itself a language promises: each step includes the ones before. */
export type Tier = 'none' | 'titles' | 'summaries' | 'complete';

/** What a file is part of: the source language, or a translation and how much it promises. */
export type Standing = 'source' | Tier;

const SUMMARIES = /^(?:title|summary|visitor(?:\.|$))/;

/**
 * Whether a language of this tier promises a message.
 *
 * @param id message id: `404.title`, `ui/site.skip`
 * @example promises('titles', '404.summary') // false
 */
export function promises(tier: Tier, id: string): boolean {
  if (tier === 'complete' || tier === 'none') return tier === 'complete';
  const key = id.slice(id.indexOf('.') + 1);
  if (id.startsWith('ui/')) return tier === 'summaries';
  return tier === 'summaries' ? SUMMARIES.test(key) : key === 'title';
}
