import { editDistance } from './edit-distance.ts';

/**
 * The candidate a mistyped word most likely stands for.
 *
 * @returns `undefined` where none is close: more than one letter and a third of them differ
 * @example didYouMean('cachable', ['cacheable', 'content']) // 'cacheable'
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const near = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    const limit = Math.min(near + 1, bestDistance);
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit - 1);
    if (distance < limit) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
