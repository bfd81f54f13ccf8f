import { hasWord } from '../language/has-word.ts';
import { numbersIn } from '../language/digits.ts';
import { termOf } from '../language/term.ts';
import type { Pair } from './items.ts';
import type { Language } from './language.ts';
import type { Text } from './text.ts';

/** Something of a source that shows which text is its translation. */
interface Mark {
  readonly name: string;
  /** Whether a machine reads it, so that its place is beyond doubt. */
  readonly isExact: boolean;
  readonly isIn: (text: Text) => boolean;
}

/** Two points of a list that stand in each other’s place. */
export interface Trade {
  readonly keys: readonly [string, string];
  readonly isExact: boolean;
}

/** A term of the glossary, looked for in sources and in translations. */
export interface Agreed {
  readonly term: string;
  readonly isNamedBy: (source: Text) => boolean;
  readonly isIn: (text: Text) => boolean;
}

/**
 * Points that were traded, by what both languages share: code, links, numbers, names and the terms
 * of the glossary. What only one of two sources has must be in the other’s translation alone; where
 * that is known of one source only, the lengths must say the same. In doubt there is none.
 *
 * @param pairs all messages of a file beside their sources
 * @param terms of the glossary
 */
export function tradedPoints(pairs: readonly Pair[], terms: readonly Agreed[]): Trade[] {
  const lists = Map.groupBy(
    pairs.filter(({ text: { path, isOwn } }) => !isOwn && typeof path.at(-1) === 'number'),
    ({ text: { key } }) => key.slice(0, key.lastIndexOf('.')),
  );
  return [...lists.values()].flatMap((points) => tradedIn(points, terms));
}

function tradedIn(points: readonly Pair[], terms: readonly Agreed[]): Trade[] {
  if (points.length < 2) return [];
  const marks = points.map(({ source }) => marksOf(source, terms));
  const found: Trade[] = [];
  const taken = new Set<number>();
  for (const [one, here] of points.entries())
    for (const [two, there] of points.entries()) {
      if (two <= one || taken.has(one) || taken.has(two)) continue;
      const own = without(marks[one], marks[two]);
      const other = without(marks[two], marks[one]);
      if (![own, other].some(({ length }) => length > 0)) continue;
      const moved =
        own.every((mark) => isMoved(mark, here, there)) &&
        other.every((mark) => isMoved(mark, there, here));
      if (!moved || ((own.length === 0 || other.length === 0) && !fitsBetter(here, there)))
        continue;
      taken.add(one).add(two);
      found.push({
        keys: [here.text.key, there.text.key],
        isExact: [...own, ...other].some(({ isExact }) => isExact),
      });
    }
  return found;
}

function without(marks: readonly Mark[] = [], others: readonly Mark[] = []): Mark[] {
  return marks.filter(({ name }) => !others.some((other) => other.name === name));
}

function isMoved(mark: Mark, { text: from }: Pair, { text: to }: Pair): boolean {
  return mark.isIn(to) && !mark.isIn(from);
}

/** Whether the longer source has the shorter translation. */
function fitsBetter(here: Pair, there: Pair): boolean {
  const by = (one: Text, two: Text): number => Math.log(one.text.length / two.text.length);
  return by(here.source, there.source) * by(here.text, there.text) < -0.01;
}

const EXACT = /`[^`\n]+`|(?<=\])\([^()\s]*\)/g;
/** A word with capitals inside a sentence, or of capitals. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}]+|(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

function marksOf(source: Text, terms: readonly Agreed[]): Mark[] {
  const { text, prose } = source;
  return [
    ...[...new Set(text.match(EXACT))].map((name) => ({
      name,
      isExact: true,
      isIn: (other: Text) => other.text.includes(name),
    })),
    ...[...new Set(numbersIn(prose))].map((name) => ({
      name,
      isExact: true,
      isIn: (other: Text) => numbersIn(other.prose).includes(name),
    })),
    ...[...new Set(prose.match(NAME))].map((name) => ({
      name,
      isExact: false,
      isIn: (other: Text) => hasWord(other.prose, name),
    })),
    ...terms.flatMap(({ term, isNamedBy, isIn }) =>
      isNamedBy(source) ? [{ name: term, isExact: false, isIn }] : [],
    ),
  ];
}

/** The terms of a language’s glossary, ready for search. */
export function agreedTerms({ tag, locale }: Language, source: Language | undefined): Agreed[] {
  if (!source) return [];
  return (locale?.glossary ?? []).map(({ term, use }) => {
    const original = termOf(term, source.tag);
    const words = use.map((word) => termOf(word, tag));
    return {
      term,
      isNamedBy: ({ small }) => original.isIn(small),
      isIn: ({ small }) => words.some((word) => word.isIn(small) || word.isHintedIn(small)),
    };
  });
}
