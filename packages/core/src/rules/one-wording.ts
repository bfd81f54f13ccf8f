import { isForm, withoutForm } from '../language/plurals.ts';
import { textHash } from '../text-hash.ts';
import { localeRule, type Pair, type ReportIn, type WordsPart } from '../rule.ts';

export const rule = localeRule({
  id: 'one-wording',
  description:
    'Messages that are the same in the source are the same in a translation, and messages that differ there differ here.',
  severity: 'warning',
  /** Both texts by names that are the same for the same text. */
  words: ({ pairs }) =>
    pairs.map(({ text, source }) => [textHash(source.text), textHash(text.text)] as const),
  check({ source, files }, report) {
    if (!source) return;
    const pairs = suspects(files);
    differing(pairs, report);
    merged(pairs, report);
  },
});

type Names = readonly (readonly [source: number, own: number])[];

/** A pair, and the file it stands in. */
interface Placed extends Pair {
  readonly path: string;
}

/** The pairs that share one text and not the other; no other file has to be opened. */
function suspects(files: readonly WordsPart<Names>[]): Placed[] {
  const all = files.flatMap(({ value }) => value);
  const bySource = severalOf(all);
  const byOwn = severalOf(all.map(([source, own]) => [own, source]));
  return files.flatMap((file) => {
    const wanted = file.value.map(([source, own]) => bySource.has(source) || byOwn.has(own));
    if (!wanted.includes(true)) return [];
    const { path } = file;
    return file.open().pairs.flatMap((pair, index) => (wanted[index] ? [{ ...pair, path }] : []));
  });
}

/** The names on the left that stand beside several on the right. */
function severalOf(names: Names): Set<number> {
  const first = new Map<number, number>();
  const several = new Set<number>();
  for (const [one, other] of names) {
    const before = first.get(one);
    if (before === undefined) first.set(one, other);
    else if (before !== other) several.add(one);
  }
  return several;
}

/** One source, two translations; a single word may well have two in two places. */
function differing(pairs: readonly Placed[], report: ReportIn): void {
  for (const same of groups(pairs, ({ source }) => source.text)) {
    const [first, ...others] = same;
    if (!first || !/\p{L}\s+\p{L}/u.test(first.source.text)) continue;
    for (const pair of others) {
      const [own, other] = [pair.text.text, first.text.text];
      // A blank one is missing, and empty-message says so.
      if (own === other || own.trim() === '' || other.trim() === '') continue;
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

/** Two sources, one translation; titles are compared by unique-titles, short words may coincide. */
function merged(pairs: readonly Placed[], report: ReportIn): void {
  for (const same of groups(pairs, ({ text }) => text.text)) {
    const [first, ...others] = same;
    if (!first || first.text.text.length < 40) continue;
    for (const pair of others) {
      if (pair.source.text === first.source.text || samePlural(first, pair)) continue;
      report(
        pair,
        `${place(first)} has the same text, but another source.`,
        'Look which of the two lost something.',
        { path: pair.text.path },
      );
    }
  }
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
