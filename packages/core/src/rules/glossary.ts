import { termOf, type Term } from '../language/term.ts';
import { hasHabit } from '../language/writing.ts';
import {
  entryRule,
  type EntryItem,
  type Language,
  type Pair,
  type Report,
  type Text,
} from '../check/rule.ts';
import type { Range } from '../report/reporter.ts';

/** A glossary item ready for search. */
interface Item {
  readonly term: string;
  readonly source: Term;
  readonly use: readonly string[];
  readonly wanted: readonly Term[];
  /** The agreed words of all other items that hold a word to avoid. */
  readonly elsewhere: () => readonly Term[];
  readonly avoid: readonly { readonly word: string; readonly term: Term }[];
}

export const rule = entryRule({
  id: 'glossary',
  description:
    'Terms are called what the glossary of locale.yaml says, in whatever form grammar asks for, and not what it says to avoid.',
  severity: 'warning',
  prepare: (language, source) => itemsOf(language, source?.tag ?? language.tag),
  about: ({ prose }) => nouns(prose),
  check(entry, report, items, nounsOf) {
    if (entry.language.isSource) checkSource(entry, items, report);
    else checkTranslation(entry, items, nounsOf, report);
  },
});

function checkSource({ texts }: EntryItem, items: readonly Item[], report: Report): void {
  const bad = items.flatMap(({ avoid, use }) => avoid.map((one) => ({ ...one, use })));
  for (const text of texts)
    for (const { word, use, term } of text.isOwn ? [] : bad)
      if (term.isIn(text.small))
        report(`“${word}” is to be avoided.`, `Write ${use.join(' or ')}.`, {
          path: text.path,
          words: placeOf(word, term, text),
        });
}

/** A term may be a pronoun in one message; in a whole entry its word has to come up. */
function checkTranslation(
  { pairs }: EntryItem,
  items: readonly Item[],
  nounsOf: (source: Text) => string,
  report: Report,
): void {
  const missing = new Map<Item, Pair>();
  const whole = pairs.map(({ text }) => text.small).join('\n');
  for (const pair of pairs) {
    const { path, small } = pair.text;
    // Visitors are told in plain words what developers have a term for.
    if (path[0] === 'visitor') continue;
    for (const { item, within } of termsIn(nounsOf(pair.source), items)) {
      const bad = avoidedIn(small, item, within);
      // A wrong word for a part is why the longer term is not there.
      if (bad && within && missing.get(within) === pair) missing.delete(within);
      if (bad)
        report(
          `“${bad.word}” is to be avoided for “${item.term}”.`,
          `Write ${item.use.join(' or ')}.`,
          { path, words: placeOf(bad.word, bad.term, pair.text) },
        );
      else if (!within && !missing.has(item)) missing.set(item, pair);
    }
  }
  for (const [{ term, use, wanted }, { text }] of missing) {
    if (wanted.some((candidate) => candidate.isHintedIn(whole) || candidate.isIn(whole))) continue;
    report(
      `Nothing here stands for the term “${term}” of the source.`,
      `It is called ${use.join(' or ')}.`,
      { path: text.path },
    );
  }
}

/** Where a form of a term stands in a text: it begins where the text without it differs. */
function placeOf(word: string, term: Term, { small, text, language }: Text): Range | undefined {
  if (small.length !== text.length) return undefined;
  const rest = term.cutFrom(small);
  let from = 0;
  while (from < small.length && small[from] === rest[from]) from++;
  const end = from + word.length;
  const ending = hasHabit(language.tag, 'blanks') ? /^\p{L}*/u.exec(small.slice(end)) : null;
  return [from, end + (ending?.[0].length ?? 0)];
}

function itemsOf({ tag, locale }: Language, sourceTag: string): Item[] {
  const glossary = locale?.glossary ?? [];
  const agreed = glossary.flatMap(({ use }) => use);
  return glossary
    .map(({ term, use, avoid = [] }) => {
      let elsewhere: readonly Term[] | undefined;
      return {
        term,
        use,
        source: termOf(term, sourceTag),
        wanted: use.map((word) => termOf(word, tag)),
        // Each item is compared with all others, and few texts have a word to avoid.
        elsewhere: () =>
          (elsewhere ??= agreed
            .filter((words) => avoid.some((word) => isPart(word, words, tag)))
            .map((words) => termOf(words, tag))),
        avoid: avoid.map((word) => ({ word, term: termOf(word, tag) })),
      };
    })
    .sort((a, b) => b.term.length - a.term.length);
}

/** Whether some form of a word is one of several: “geçit” in “ağ geçidi”. */
function isPart(word: string, words: string, tag: string): boolean {
  if (!words.includes(' ')) return false;
  const small = words.toLocaleLowerCase(tag);
  const rest = termOf(word, tag).cutFrom(small);
  return rest !== small && /\p{L}/u.test(rest);
}

const ARTICLE =
  /(?<![\p{L}’'-])(?:a|an|the|this|these|that|those|its|their|your|each|every|all|no|any|another|other|of)\s+(?:[\p{Ll}-]+\s+)?[\p{Ll}-]+(?:\s+[\p{Ll}-]+)?/gu;

/** With what it is done to behind it: “a suggestion to request the file”, “to request to join”. */
const VERB = /\bto [a-z]+(?= (?:a|an|the|to|this|that|these|those|its|their|your|it|them)\b)/g;

/**
 * What stands after an article: “the request”, not “request it”. Capitals inside a sentence make
 * names, which no glossary translates: Application Load Balancer.
 */
function nouns(prose: string): string {
  const plain = prose.replace(/(?<=(?:^|[.:;]\s+))\p{Lu}(?=[\p{Ll} ])/gu, (letter) =>
    letter.toLowerCase(),
  );
  return (plain.replace(VERB, 'to').match(ARTICLE) ?? []).join(' \uFFFC ');
}

/** “geçit” is to be avoided, but stands in “ağ geçidi”; “talep” in “yasal talep”, another item’s. */
function avoidedIn(
  small: string,
  { wanted, elsewhere, avoid }: Item,
  within: Item | undefined,
): Item['avoid'][number] | undefined {
  const likely = avoid.filter(({ term }) => term.isIn(small));
  if (likely.length === 0) return undefined;
  const agreed = [...(within?.wanted ?? []), ...wanted, ...elsewhere()];
  const others = agreed.reduce((text, term) => term.cutFrom(text), small);
  return likely.find(({ term }) => term.isIn(others));
}

/** An item whose term the source names. */
interface Named {
  readonly item: Item;
  /** The longer term that it is a part of: “content” in “content negotiation”, which has words of its own. */
  readonly within: Item | undefined;
}

function termsIn(prose: string, items: readonly Item[]): Named[] {
  const found: Named[] = [];
  for (const item of items) {
    if (!item.source.isIn(prose)) continue;
    const longer = found.find(({ item: { term } }) => ` ${term} `.includes(` ${item.term} `));
    found.push({ item, within: longer?.item });
  }
  return found;
}
