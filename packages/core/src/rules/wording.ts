import {
  finderOf,
  withoutQuoted,
  wordingOf,
  type Finder,
  type Wording,
} from '../language/phrase/wording.ts';
import { entryRule, type Language, type Text } from '../check/rule.ts';
import { placeName, placeNames } from '../check/place-name.ts';

/** An item of the list, ready for search. */
interface Item {
  readonly wording: Wording;
  /** Of the source, where only some texts are meant. */
  readonly source: readonly Finder[] | undefined;
  readonly places: readonly string[] | undefined;
  readonly advice: string;
}

/** The items for one place, and one pattern that tells whether any of them needs to be tried. */
interface Selection {
  readonly items: readonly Item[];
  readonly any: RegExp;
}

export const rule = entryRule({
  id: 'wording',
  description:
    'No text has a phrase that the wording list of locale.yaml says to avoid in its place; what stands in code or in quotation marks is not looked at.',
  severity: 'warning',
  prepare(language, source) {
    const items = itemsOf(language, source?.tag ?? language.tag);
    return items.length > 0 ? selector(items) : undefined;
  },
  check({ pairs, alone, language }, report, selectionsFor) {
    const quotes = language.locale?.typography.quotes ?? [];
    const look = (text: Text, source: Text | undefined): void => {
      for (const { items, any } of selectionsFor(placeName(text))) {
        if (!any.test(text.small)) continue;
        const small = withoutQuoted(text.small, quotes);
        for (const item of items) {
          if (item.source && !(source && isIn(source, item.source))) continue;
          const found = item.wording.findIn(small);
          if (found !== undefined)
            report(`“${found}” is to be avoided here.`, item.advice, { path: text.path });
        }
      }
    };
    for (const { text, source } of pairs) look(text, source);
    // Synonyms are what readers say, not what they are told.
    for (const text of alone) if (!text.isOwn) look(text, undefined);
  },
});

function isIn({ small }: Text, finders: readonly Finder[]): boolean {
  return finders.some(({ spansIn }) => spansIn(small).length > 0);
}

function itemsOf({ tag, locale }: Language, sourceTag: string): Item[] {
  return (locale?.wording ?? []).map((item) => ({
    wording: wordingOf(findersOf(item.avoid, tag), findersOf(item.unless ?? [], tag)),
    source: item.source && findersOf(item.source, sourceTag),
    places: item.in,
    advice: [
      `Write ${item.use.join(' or ')}.`,
      ...(item.note === undefined ? [] : [item.note]),
    ].join(' '),
  }));
}

/** What cannot be read is for wording-examples to say. */
function findersOf(phrases: readonly string[], tag: string): Finder[] {
  return phrases.flatMap((phrase) => {
    const finder = finderOf(phrase, tag);
    return typeof finder === 'string' ? [] : [finder];
  });
}

/** The items for everywhere and those for a place; many places share the latter. */
function selector(items: readonly Item[]): (place: string) => readonly Selection[] {
  const everywhere = selectionsOf(items.filter(({ places }) => !places));
  const some = items.filter(({ places }) => places);
  const known = new Map<string, readonly Selection[]>();
  const made = new Map<string, readonly Selection[]>();
  return (place) => {
    let found = known.get(place);
    if (found) return found;
    const names = placeNames(place);
    const here = some.filter(({ places = [] }) => places.some((name) => names.includes(name)));
    const which = here.map((item) => some.indexOf(item)).join();
    found = made.get(which) ?? [...everywhere, ...selectionsOf(here)];
    made.set(which, found);
    known.set(place, found);
    return found;
  };
}

function selectionsOf(items: readonly Item[]): Selection[] {
  const sure = items.flatMap(({ wording }) => wording.sure);
  return sure.length > 0 ? [{ items, any: new RegExp(sure.join('|')) }] : [];
}
