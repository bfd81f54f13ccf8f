import type { Quote } from '@polystatus/status/search';
import type { Result } from './option.ts';

/** Codes by what they are called, and by what is written about them. */
export interface Answers {
  /** Pages about no single code: a comparison, a tool, a list. */
  readonly pages: readonly Result[];
  readonly named: readonly string[];
  readonly told: readonly { readonly id: string; readonly quote: Quote | undefined }[];
  /** The question of “choose” that leads to what is told. */
  readonly question?: Result | undefined;
}

/** Of names that share a word, the first are enough. */
const MOST = 8;
/** From here on a name or a number was meant, and all that have it are shown. */
export const CERTAIN = 300;

/** All that are meant, and a few that share a word. */
export function shown(
  results: readonly { readonly id: string; readonly score: number }[],
): readonly string[] {
  return results.filter(({ score }, at) => score >= CERTAIN || at < MOST).map(({ id }) => id);
}
