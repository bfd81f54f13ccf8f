import { sentenceEnds } from '../language/end-mark.ts';
import type { Pair } from './items.ts';
import type { Text } from './text.ts';

/** A text, or part of one, in which links and other things to be told apart are looked for. */
interface Part {
  readonly text: string;
  readonly prose: string;
  readonly language: string;
}

/** Where the parts of a text end: its paragraphs, its sentences, and what marks within them part. */
const SPLITS: readonly ((part: Part) => number[])[] = [
  ({ prose }) => endsOf(prose, /\n\s*\n/g),
  ({ prose, language }) => sentenceEnds(prose, language),
  ({ prose }) => endsOf(prose, /[;:؛；：]|[–—]/gu),
  ({ prose }) => endsOf(prose, /[,،，、()（）]/gu),
];

type Two = readonly [one: string, two: string];

/**
 * Two links of a translation that stand in each other’s places: of two texts with as many parts, one
 * has only the first link where the other has only the second, and the other way round. Parts that
 * stand for each other are looked into in the same way.
 */
export function swappedLinks({ text, source }: Pair): Two | undefined {
  return swappedIn(partOf(text), partOf(source), 0);
}

function partOf({ text, prose, language: { tag } }: Text): Part {
  return { text, prose, language: tag.split('-', 1)[0] ?? tag };
}

function swappedIn(own: Part, original: Part, level: number): Two | undefined {
  const split = SPLITS[level];
  if (!split || targetsIn(original).size < 2) return undefined;
  const [parts, wanted] = [partsOf(own, split(own)), partsOf(original, split(original))];
  if (parts.length !== wanted.length) return swappedIn(own, original, level + 1);
  const found = swappedAmong(parts, wanted);
  if (found) return found;
  for (const [index, part] of parts.entries()) {
    const within = swappedIn(part, wanted[index] ?? part, level + 1);
    if (within) return within;
  }
  return undefined;
}

function swappedAmong(own: readonly Part[], original: readonly Part[]): Two | undefined {
  const [here, there] = [placesOf(own), placesOf(original)];
  const targets = [...there.keys()];
  for (const [index, one] of targets.entries())
    for (const two of targets.slice(index + 1)) {
      const [first, second] = [there.get(one), there.get(two)];
      if (first !== second && here.get(one) === second && here.get(two) === first)
        return [one, two];
    }
  return undefined;
}

/** By each target, the parts that link to it, in one word. */
function placesOf(parts: readonly Part[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const [index, part] of parts.entries())
    for (const target of targetsIn(part))
      places.set(target, `${places.get(target) ?? ''} ${index}`);
  return places;
}

function targetsIn({ text }: Part): Set<string> {
  return new Set(Array.from(text.matchAll(/\]\(([^()\s]+)\)/g), ([, target = '']) => target));
}

function partsOf({ text, prose, language }: Part, ends: readonly number[]): Part[] {
  const inner = ends.filter((end) => prose.slice(end).trim() !== '');
  return [0, ...inner].map((start, index) => {
    const end = inner[index] ?? prose.length;
    return { text: text.slice(start, end), prose: prose.slice(start, end), language };
  });
}

function endsOf(prose: string, mark: RegExp): number[] {
  return Array.from(prose.matchAll(mark), ({ 0: found, index }) => index + found.length);
}
