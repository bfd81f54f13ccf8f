import { letterPattern } from './letter-pattern.ts';
import { literal } from './literal.ts';
import { hasHabit } from './writing.ts';
import { isForm, stemsOf } from './turkish/stems.ts';

/** Finds a term of a glossary in text written in small letters, whatever forms the language gives it. */
export interface Term {
  /** Whether a form of the very word is there: istekler, isteğin; not what is derived from it. */
  readonly isIn: (small: string) => boolean;
  /** Whether any word of the same family is there: redirect for redirection, yönlendirir for yönlendirme. */
  readonly isHintedIn: (small: string) => boolean;
  /** The text without the term’s forms. */
  readonly cutFrom: (small: string) => string;
}

/** Shorter beginnings belong to too many words. */
const FAMILY = 4;

/**
 * @param term the term as a dictionary gives it; several words may be one term
 * @param tag language of term and text
 */
export function termOf(term: string, tag: string): Term {
  const name = `${tag} ${term}`;
  let found = known.get(name);
  if (!found) known.set(name, (found = make(term.toLocaleLowerCase(tag), tag)));
  return found;
}

/** All languages of a project share the terms of its source. */
const known = new Map<string, Term>();

function make(lower: string, tag: string): Term {
  // Letters of all scripts make large patterns, and few terms are ever searched by family.
  let family: ReturnType<typeof familyPattern> | undefined;
  // A search for plain letters is far cheaper than one for forms.
  const sure = lower.slice(0, Math.max(2, lower.length - 2)).split(/\s/)[0] ?? '';
  const cutFrom = language(tag) === 'tr' ? cutTurkish(lower) : cutForms(lower, language(tag));
  return {
    isHintedIn: (small) => {
      family ??= familyPattern(lower, tag);
      return small.includes(family.start) && family.pattern(small).test(small);
    },
    cutFrom: (small) => (small.includes(sure) ? cutFrom(small) : small),
    isIn: (small) => small.includes(sure) && cutFrom(small) !== small,
  };
}

function cutTurkish(term: string): Term['cutFrom'] {
  const stems = stemsOf(term).map((stem) => ({
    stem,
    pattern: letterPattern(`(?<![\\p{L}])${spaced(stem.text)}([’']?[\\p{L}]*)`, 'gu'),
  }));
  return (small) => {
    let rest = small;
    for (const { stem, pattern } of stems)
      rest = rest.replace(pattern(rest), (whole, suffix: string) =>
        isForm(stem, suffix) ? '\uFFFC' : whole,
      );
    return rest;
  };
}

function cutForms(term: string, code: string): Term['cutFrom'] {
  const pattern = letterPattern(`${before(code)}${words(term, code)}${after(code)}`, 'gu');
  return (small) => small.replace(pattern(small), '\uFFFC');
}

/** Articles, prepositions and conjunctions that are written as one word with the next. */
const PREFIXES: Readonly<Record<string, string>> = {
  ar: '[وف]?(?:لل|[بكلس]?(?:ال)?)',
  he: '[ושהבלכמ]{0,3}',
};
/** Endings that are written as one word with the last: possessors, numbers and particles. */
const ENDINGS: Readonly<Record<string, string>> = {
  ar: '(?:ه|ها|هم|هما|ك|كم|ي|نا|ات|ان|ين|ون|ا)?',
  de: '(?:e[nrs]?|n|nen|ern?|s)?',
  he: '(?:ים|ות)?',
  ko: '[\\p{L}]{0,3}',
};

/** Languages that write a compound as one word: an Anmeldeserver is a Server. */
const COMPOUNDING = new Set('af da de et fi fo fy gsw hu is lb nb nl nn no sv'.split(' '));

/** Where words stand in a row without blanks, only letters of Latin script show where one begins. */
function before(code: string): string {
  return hasHabit(code, 'blanks') ? '(?<![\\p{L}-])' : '(?<![a-z](?=[a-z]))';
}

function after(code: string): string {
  return hasHabit(code, 'blanks') ? '(?![\\p{L}-])' : '(?<![a-z](?=[a-z]))';
}

function language(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** English and French bend each word at its end; so do most languages that have neither’s rules here. */
function words(term: string, code: string): string {
  return term
    .split(/\s+/)
    .map((word, index, all) => {
      const plain = literal(word);
      if (code === 'en')
        return index < all.length - 1 ? plain : `${plain.replace(/y$/, '(?:y|ie)')}(?:s|es|’s)?`;
      if (code === 'fr')
        return word.endsWith('al')
          ? `${plain.slice(0, -2)}(?:al|ale|ales|aux)`
          : word.endsWith('eux')
            ? `${plain.slice(0, -1)}(?:x|se|ses)`
            : word.endsWith('if')
              ? `${plain.slice(0, -1)}(?:f|fs|ve|ves)`
              : `${plain}e?[sx]?`;
      const whole = `${PREFIXES[code] ?? ''}${plain}`;
      return index < all.length - 1 ? whole : `${whole}${ENDINGS[code] ?? ''}`;
    })
    .join('[\\s\\u00A0\\u202F]+');
}

/** The beginning of each word, long enough to know it by. */
function familyPattern(
  term: string,
  tag: string,
): { start: string; pattern: (small: string) => RegExp } {
  const beginnings = term.split(/\s+/).map((word) => {
    const cut = language(tag) === 'tr' ? word.replace(/(?:m[ae]k?|[ıiuü]|[pçtk])$/u, '') : word;
    const kept = Math.max(FAMILY, Math.ceil(word.length * 0.6));
    return (cut.length >= FAMILY ? cut : word).slice(0, kept);
  });
  const parts = beginnings.map((start) => `${literal(start)}[\\p{L}]*`);
  // “koşullu bir istek” is a koşullu istek.
  const own = `${hasHabit(tag, 'blanks') ? '(?<![\\p{L}])' : ''}${PREFIXES[language(tag)] ?? ''}${parts.join('[\\s\\u00A0\\u202F-]+(?:bir\\s+)?')}`;
  return {
    start: beginnings[0] ?? '',
    pattern: letterPattern(`(?:${own}${inCompounds(term, tag)})`, 'u'),
  };
}

/** Inside a longer word only the whole term is one: “log” in “Dialog” is none. */
function inCompounds(term: string, tag: string): string {
  return COMPOUNDING.has(language(tag)) && term.length >= FAMILY ? `|${literal(term)}` : '';
}

/** “yasal bir talep” is a yasal talep. */
function spaced(text: string): string {
  return literal(text).replace(/\s+/g, '[\\s\\u00A0]+(?:bir\\s+)?');
}
