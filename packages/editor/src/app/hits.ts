import { element } from './element.ts';

type Range = readonly [start: number, end: number];

/**
 * Where words stand in a text.
 *
 * @param tag the language whose capitals are the same as its small letters; left out, they differ
 * @example hitsIn('Bir bir', 'bir', 'tr') // [[0, 3], [4, 7]]
 */
export function hitsIn(text: string, words: string, tag?: string): Range[] {
  const fold = (one: string): string => (tag === undefined ? one : one.toLocaleLowerCase(tag));
  const wanted = fold(words);
  const hits: Range[] = [];
  if (wanted === '') return hits;
  for (let at = 0; at + words.length <= text.length; at++) {
    if (fold(text.slice(at, at + words.length)) !== wanted) continue;
    hits.push([at, at + words.length]);
    at += words.length - 1;
  }
  return hits;
}

/** @example replaced('Bir bir', [[4, 7]], 'iki') // 'Bir iki' */
export function replaced(text: string, hits: readonly Range[], by: string): string {
  let end = 0;
  const parts = hits.map(([start, stop]) => {
    const before = text.slice(end, start);
    end = stop;
    return before + by;
  });
  return parts.join('') + text.slice(end);
}

/** The text with its hits marked; with a replacement, each with what comes instead of it. */
export function shownHits(text: string, hits: readonly Range[], by?: string): Node[] {
  let end = 0;
  const nodes = hits.flatMap(([start, stop]): Node[] => {
    const before = document.createTextNode(text.slice(end, start));
    const own = text.slice(start, stop);
    end = stop;
    if (by === undefined) return [before, element('mark', {}, own)];
    return [before, element('del', {}, own), element('ins', {}, by)];
  });
  return [...nodes, document.createTextNode(text.slice(end))];
}
