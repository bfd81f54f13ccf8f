/** What a language can reach, the least first; each step includes the ones before. */
export const STEPS = ['titles', 'apps', 'site', 'complete'] as const;
export type Step = (typeof STEPS)[number];

/** How much of itself a language promises. */
export type Tier = 'none' | Step;

/** What a file is part of: the source language, or a translation and how much it promises. */
export type Standing = 'source' | Tier;

/** Of an entry, what an app shows to those who use it. */
const APP_FIELDS = /^(?:title|summary|visitor(?:\.|$))/;
/** Of the interface, what the packages say: classes, error pages, and the problems of the API. */
const APP_WORDS = /^ui\/(?:classes|api|error-pages)\.(?!theme\.)/;

/**
 * Whether a language of this tier promises a message.
 *
 * @param id message id: `404.title`, `ui/site.skip`; `ui/site.` asks for anything of a namespace
 * @example promises('titles', '404.summary') // false
 */
export function promises(tier: Tier, id: string): boolean {
  return reaches(tier, firstStep(id));
}

/** @example reaches('site', 'apps') // true */
export function reaches(tier: Tier, step: Step): boolean {
  return tier !== 'none' && STEPS.indexOf(tier) >= STEPS.indexOf(step);
}

/**
 * The first step that promises a message.
 *
 * @example firstStep('404.visitor.title') // 'apps'
 */
export function firstStep(id: string): Step {
  if (id.startsWith('ui/')) return APP_WORDS.test(id) ? 'apps' : 'site';
  const key = id.slice(id.indexOf('.') + 1);
  if (key === 'title') return 'titles';
  return APP_FIELDS.test(key) ? 'apps' : 'complete';
}
