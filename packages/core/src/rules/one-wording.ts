import { isForm, withoutForm } from '../language/plurals.ts';
import { textHash } from '../language/text-hash.ts';
import { localeRule, type Pair, type ReportIn, type WordsPart } from '../check/rule.ts';

export const rule = localeRule({
  id: 'one-wording',
  description:
    'Messages that are the same in the source are the same in a translation, and messages that differ there differ here.',
  severity: 'warning',
  words: ({ pairs }) =>
    pairs.flatMap(({ text: { key, text }, source }, at): Named[] => {
      const may =
        (SEVERAL_WORDS.test(source.text) ? DIFFER : 0) | (text.length >= LONG ? MERGE : 0);
      if (may === 0) return [];
      const plural = isForm(key) ? textHash(withoutForm(key)) : 0;
      return [[at, textHash(source.text), textHash(text), may, plural]];
    }),
  check({ source, files }, report) {
    if (!source) return;
    const pairs = suspects(files);
    differing(pairs, report);
    merged(pairs, report);
  },
});

/** A single word may well have two translations in two places. */
const SEVERAL_WORDS = /\p{L}\s+\p{L}/u;
/** Short words may coincide; titles are compared by unique-titles. */
const LONG = 40;

/** A pair by its place in the file, with names for its texts that are the same for the same text. */
type Named = readonly [at: number, source: number, own: number, may: number, plural: number];
/** What may be wrong with it, as bits. */
const [DIFFER, MERGE] = [1, 2];

/** A pair, and the file it stands in. */
interface Placed extends Pair {
  readonly path: string;
}

/** The pairs that share one text and not the other; no other file has to be opened. */
function suspects(files: readonly WordsPart<readonly Named[]>[]): Placed[] {
  const [bySource, byOwn] = [new Several(), new Several()];
  for (const { value } of files)
    for (const [, source, own, may, plural] of value) {
      if (may & DIFFER) bySource.add(source, own, plural);
      if (may & MERGE) byOwn.add(own, source, plural);
    }
  return files.flatMap((file) => {
    const wanted = file.value.filter(
      ([, source, own, may]) =>
        (may & DIFFER && bySource.found.has(source)) || (may & MERGE && byOwn.found.has(own)),
    );
    const pairs = wanted.length > 0 ? file.open().pairs : [];
    return wanted.flatMap(([at]) => {
      const pair = pairs[at];
      return pair ? [{ ...pair, path: file.path }] : [];
    });
  });
}

/** Names that stand beside several others; the forms of one plural count as one. */
class Several {
  readonly found = new Set<number>();
  readonly #first = new Map<number, readonly [other: number, plural: number]>();

  add(one: number, other: number, plural: number): void {
    const first = this.#first.get(one);
    if (!first) this.#first.set(one, [other, plural]);
    else if (first[0] !== other && (plural === 0 || first[1] !== plural)) this.found.add(one);
  }
}

/** One source, two translations. */
function differing(pairs: readonly Placed[], report: ReportIn): void {
  for (const same of groups(pairs, ({ source }) => source.text)) {
    const [first, ...others] = same;
    if (!first || !SEVERAL_WORDS.test(first.source.text)) continue;
    for (const pair of others) {
      const [own, other] = [pair.text.text, first.text.text];
      // A blank one is missing, and empty-message says so.
      if (withSameMarks(own) === withSameMarks(other) || own.trim() === '' || other.trim() === '')
        continue;
      if (samePlural(first, pair)) continue;
      report(
        pair,
        `${place(first)} says “${other}” for the same source.`,
        'Use one of the two in both places.',
        { path: pair.text.path },
      );
    }
  }
}

/** A typewriter’s quotation mark is another rule’s to find, and so are the kinds of blanks. */
function withSameMarks(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/gu, ' ').trim();
}

/** Two sources, one translation. */
function merged(pairs: readonly Placed[], report: ReportIn): void {
  for (const same of groups(pairs, ({ text }) => text.text)) {
    const [first, ...others] = same;
    if (!first || first.text.text.length < LONG) continue;
    for (const pair of others) {
      if (sayTheSame(pair.source.text, first.source.text) || samePlural(first, pair)) continue;
      report(
        pair,
        `${place(first)} has the same text, but another source.`,
        'Look which of the two lost something.',
        { path: pair.text.path },
      );
    }
  }
}

/**
 * Texts that differ in little words, in marks, in one and many or in the order of their words say
 * the same. A number, a negation or any other word that one of them lacks does count.
 */
function sayTheSame(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

/** Closed classes of English: articles, prepositions that verbs take or not, forms of “be”, politeness. */
const LITTLE =
  /\b(?:an?|the|this|that|these|those|your|its?|there|of|for|on|at|is|are|was|were|be|been|being|please|and)\b/gu;

function wordsOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(LITTLE, ' ')
    .match(/\{\{[^{}]*\}\}|[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? [])
    .map((word) => (word.length > 3 ? word.replace(/(?<![su])s$/u, '') : word))
    .sort()
    .join(' ');
}

/** Plural forms of one message differ, or agree, by grammar. */
function samePlural({ text: { key } }: Pair, { text: other }: Pair): boolean {
  return isForm(key) && withoutForm(key) === withoutForm(other.key);
}

function groups(pairs: readonly Placed[], by: (pair: Pair) => string): Placed[][] {
  return [...Map.groupBy(pairs, by).values()].filter(({ length }) => length > 1);
}

function place({ path, text }: Placed): string {
  return `${path.split('/').slice(2).join('/')} ${text.key}`;
}
