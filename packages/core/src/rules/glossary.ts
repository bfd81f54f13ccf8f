import { termOf, type Term } from '../language/term.ts';
import { sourceLocale, targetLocales, type LocaleFiles } from '../project.ts';
import { proseOf, prosePairs, smallProse, type Prose, type ProsePair } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

/** A glossary item ready for search. */
interface Item {
  readonly term: string;
  readonly source: Term;
  readonly use: readonly string[];
  readonly wanted: readonly Term[];
  readonly avoid: readonly { readonly word: string; readonly term: Term }[];
}

export const rule: OldRule = {
  id: 'glossary',
  scope: 'old',
  description:
    'Terms are called what the glossary of locale.yaml says, in whatever form grammar asks for, and not what it says to avoid.',
  covers: ['L10', 'X5'],
  severity: 'warning',
  check({ project }) {
    const original = sourceLocale(project);
    if (!original) return;
    const terms = new Map<LocaleFiles, readonly Item[]>();
    for (const files of targetLocales(project)) terms.set(files, itemsOf(files, original.tag));
    for (const pairs of Map.groupBy(prosePairs(project), ({ parsed }) => parsed).values()) {
      const [first] = pairs;
      if (first) checkFile(pairs, terms.get(first.files) ?? [], first.files.tag);
    }
    for (const { word, use, term } of itemsOf(original, original.tag).flatMap(({ avoid, use }) =>
      avoid.map((bad) => ({ ...bad, use })),
    )) {
      for (const prose of proseOf(original)) {
        if (prose.message.path[0] !== 'synonyms' && term.isIn(prose.prose.toLowerCase()))
          report(prose, `“${word}” is to be avoided.`, `Write ${use.join(' or ')}.`);
      }
    }
  },
};

/** A term may be a pronoun in one message; in a whole entry its word has to come up. */
function checkFile(pairs: readonly ProsePair[], items: readonly Item[], tag: string): void {
  const missing = new Map<Item, ProsePair>();
  const small = pairs.map((pair) => smallProse(pair, tag));
  const whole = small.join('\n');
  pairs.forEach((pair, index) => {
    // Visitors are told in plain words what developers have a term for.
    if (pair.message.path[0] === 'visitor') return;
    for (const item of termsIn(nounsOf(pair.source), items)) {
      // “geçit” is to be avoided, but stands in “ağ geçidi”.
      const others = item.wanted.reduce((text, term) => term.cutFrom(text), small[index] ?? '');
      const bad = item.avoid.find(({ term }) => term.isIn(others));
      if (bad)
        report(
          pair,
          `“${bad.word}” is to be avoided for “${item.term}”.`,
          `Write ${item.use.join(' or ')}.`,
        );
      else if (!missing.has(item)) missing.set(item, pair);
    }
  });
  for (const [{ term, use, wanted }, pair] of missing) {
    if (wanted.some((candidate) => candidate.isHintedIn(whole) || candidate.isIn(whole))) continue;
    report(
      pair,
      `Nothing here stands for the term “${term}” of the source.`,
      `It is called ${use.join(' or ')}.`,
    );
  }
}

function report({ parsed, message }: Prose, text: string, hint: string): void {
  parsed.reporter.report(parsed.rangeOf(message.path), {
    code: 'glossary',
    message: text,
    hint,
  });
}

function itemsOf({ tag, locale }: LocaleFiles, sourceTag: string): Item[] {
  return (locale?.value?.glossary ?? [])
    .map(({ term, use, avoid = [] }) => ({
      term,
      use,
      source: termOf(term, sourceTag),
      wanted: use.map((word) => termOf(word, tag)),
      avoid: avoid.map((word) => ({ word, term: termOf(word, tag) })),
    }))
    .sort((a, b) => b.term.length - a.term.length);
}

const ARTICLE =
  /(?<![\p{L}’'-])(?:a|an|the|this|these|that|those|its|their|your|each|every|all|no|any|another|other|of)\s+(?:[\p{Ll}-]+\s+)?[\p{Ll}-]+(?:\s+[\p{Ll}-]+)?/gu;

/** Several languages are compared with the same source. */
const known = new WeakMap<Prose, string>();

function nounsOf(source: Prose): string {
  let found = known.get(source);
  if (found === undefined) known.set(source, (found = nouns(source.prose)));
  return found;
}

/**
 * What stands after an article: “the request”, not “request it”. Capitals inside a sentence make
 * names, which no glossary translates: Application Load Balancer.
 */
function nouns(prose: string): string {
  const plain = prose.replace(/(?<=(?:^|[.:;]\s+))\p{Lu}(?=\p{Ll})/gu, (letter) =>
    letter.toLowerCase(),
  );
  return (plain.match(ARTICLE) ?? []).join(' \uFFFC ');
}

/** The items whose term the source names; “content” inside “content negotiation” is not one. */
function termsIn(prose: string, items: readonly Item[]): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    if (!item.source.isIn(prose)) continue;
    if (!found.some(({ term }) => ` ${term} `.includes(` ${item.term} `))) found.push(item);
  }
  return found;
}
