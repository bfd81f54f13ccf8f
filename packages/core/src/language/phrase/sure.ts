import { literal } from '../literal.ts';
import type { Part, Phrase } from './parse.ts';

/** A stretch of a phrase that is words and white space alone. */
interface Stretch {
  /** As the source of a pattern. */
  readonly source: string;
  /** How many signs it has at least. */
  readonly signs: number;
  /** In how many ways it can be read. */
  readonly ways: number;
}

const NOTHING: Stretch = { source: '', signs: 0, ways: 1 };
/** So that the pattern stays quick, however many ways the phrase has. */
const MOST_WAYS = 64;

/**
 * The source of a simple pattern that finds something in every text that has the phrase, so that
 * most texts are passed over without being read.
 *
 * @returns `undefined` where no two signs of the phrase are certain
 * @example sureOf(phrase) // of “*ne val(ide|able)*”: 'ne\\s+val(?:ide|able)'
 */
export function sureOf(phrase: Phrase): string | undefined {
  const best = bestOf(phrase);
  return best.signs > 1 ? best.source : undefined;
}

function bestOf(phrase: Phrase): Stretch {
  const stretches: Stretch[] = [];
  let last = NOTHING;
  const [first, ...rest] = phrase;
  // What begins the text is looked for there alone.
  if (first?.kind === 'start') last = { ...NOTHING, source: '^\\W*' };
  for (const part of last === NOTHING ? phrase : rest) {
    const next = stretchOf(part);
    // A search that begins with white space begins too often.
    const both =
      next && (last.source === '' && part.kind === 'blank' ? NOTHING : joined(last, next));
    if (both && both.ways <= MOST_WAYS) {
      last = both;
      continue;
    }
    stretches.push(last);
    last = next ?? NOTHING;
    // Where each of several ways has something certain, one of those is there.
    if (part.kind === 'any' && !next) stretches.push(either(part.of.map(bestOf)));
  }
  return [...stretches, last].reduce((best, one) => (one.signs > best.signs ? one : best));
}

/** @returns `undefined` where a part is more than words and white space */
function stretchOf(part: Part): Stretch | undefined {
  if (part.kind === 'sign') return { source: literal(part.sign), signs: 1, ways: 1 };
  if (part.kind === 'digit') return { source: '\\d', signs: 1, ways: 1 };
  if (part.kind === 'blank') return { source: '\\s+', signs: 0, ways: 1 };
  if (part.kind !== 'any') return undefined;
  const each = part.of.map((phrase) =>
    phrase.map(stretchOf).reduce((before, one) => before && one && joined(before, one), NOTHING),
  );
  if (!each.every((one) => one !== undefined)) return undefined;
  const all = either(each);
  return all.ways <= MOST_WAYS ? all : undefined;
}

function joined(before: Stretch, after: Stretch): Stretch {
  return {
    source: before.source + after.source,
    signs: before.signs + after.signs,
    ways: before.ways * after.ways,
  };
}

function either(all: readonly Stretch[]): Stretch {
  return {
    source: `(?:${all.map(({ source }) => source).join('|')})`,
    signs: Math.min(...all.map(({ signs }) => signs)),
    ways: all.reduce((sum, { ways }) => sum + ways, 0),
  };
}
