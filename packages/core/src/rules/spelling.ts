import { longWords } from '../language/words.ts';
import { termOf } from '../language/term.ts';
import {
  localeRule,
  type EntryItem,
  type Language,
  type Text,
  type WordsPart,
} from '../check/rule.ts';

/** How often a word has to occur to be taken for right. */
const USUAL = 4;
/** French endings differ by grammar: demande and demandé. */
const ENDING = /[eéè]e?[sz]?$/u;
/** The second of two. */
const LAST_ACCENT = /(?<=\u0301.*)\u0301(?=[^\u0301]*$)/u;

export const rule = localeRule({
  id: 'spelling',
  description:
    'A word that occurs once and differs only by accents or two swapped letters from one used often is probably misspelt, unless the locale’s words list has it.',
  severity: 'warning',
  habit: 'accents',
  words: countedIn,
  check({ language, files }, report) {
    for (const [word, { file, usual }] of slips(files)) {
      if (isKnown(word, language) || isHatless(word, usual, language.tag)) continue;
      const entry = file.open();
      const text = entry.texts.find((one) => !one.isOwn && wordsOf(one).includes(word));
      // What the source says, too, is a name, or a word of code.
      const pair = entry.pairs.find((one) => one.text === text);
      if (pair && longWords(pair.source.text.toLocaleLowerCase(language.tag)).includes(word))
        continue;
      report(
        file,
        `“${word}” looks like a slip of “${usual}”.`,
        `Write ${usual}, or add ${word} to words in locale.yaml.`,
        { path: text?.path ?? [] },
      );
    }
  },
});

/**
 * The longer words of a file in small letters, in the order they come; behind each that occurs
 * again stands how often, to `USUAL` and not further: `kaynak istek3`.
 */
function countedIn({ texts }: EntryItem): string {
  const counts = new Map<string, number>();
  // Slips belong among what people type. Shorter words are too often each other’s neighbours: ou and
  // où, the and then.
  for (const { isOwn, small } of texts)
    if (!isOwn) for (const word of longWords(small)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Array.from(counts, ([word, count]) =>
    count === 1 ? word : `${word}${Math.min(count, USUAL)}`,
  ).join(' ');
}

function wordsOf({ small }: Text): string[] {
  return longWords(small);
}

/** A word of the locale’s lists, or a form of a little word of questions: şunun. */
function isKnown(word: string, { tag, locale }: Language): boolean {
  if (locale?.words?.includes(word)) return true;
  const fillers = locale?.search?.fillers ?? [];
  return fillers.some((filler) => !isTypedPlain(filler, fillers) && termOf(filler, tag).isIn(word));
}

const HAT = '\u0302';

/**
 * Whether the circumflex alone is missing or added where writers may choose: over i and u in French
 * since 1990, boite beside boîte, and over any vowel where i has a twin without a dot: resmi, dahil.
 */
function isHatless(word: string, usual: string, tag: string): boolean {
  const hats = 'I'.toLocaleLowerCase(tag) === 'ı' ? /\u0302/gu : /(?<=[iu])\u0302/gu;
  const [one, other] = [word, usual].map((each) => each.normalize('NFD').replace(hats, ''));
  return one === other && [word, usual].some((each) => each.normalize('NFD').includes(HAT));
}

/** People also ask without accents: nasil beside nasıl. */
function isTypedPlain(filler: string, fillers: readonly string[]): boolean {
  return fillers.some((other) => other !== filler && plain(other) === filler);
}

const ZERO = '0'.charCodeAt(0);

interface Slip {
  readonly file: WordsPart<string>;
  readonly usual: string;
}

/** Words that occur once, beside the usual word they look like. */
function slips(files: readonly WordsPart<string>[]): Map<string, Slip> {
  const all = new Map<string, number>();
  for (const { value } of files)
    for (const counted of value.split(' ')) {
      const digit = counted.charCodeAt(counted.length - 1) - ZERO;
      const count = digit >= 0 && digit <= USUAL ? digit : 1;
      const word = count === 1 ? counted : counted.slice(0, -1);
      all.set(word, (all.get(word) ?? 0) + count);
    }
  // Of a file without words.
  all.delete('');
  const usual: string[] = [];
  for (const [word, count] of all) if (count >= USUAL) usual.push(word);
  const byLetters = hasTones(all) ? undefined : Map.groupBy(usual, withoutAccents);
  const bySwap = Map.groupBy(usual, letterSum);
  const found = new Map<string, Slip>();
  for (const [word, count] of all) {
    if (count > 1) continue;
    const right =
      byLetters
        ?.get(withoutAccents(word))
        ?.find((other) => differInside(word, other) && !isStem(word, other, all)) ??
      bySwap.get(letterSum(word))?.find((other) => isSwapped(word, other, all));
    if (right === undefined) continue;
    const file = files.find(({ value }) => value.split(' ').includes(word));
    if (file) found.set(word, { file, usual: right });
  }
  return found;
}

/** A name or two from there may stand anywhere. */
const SOME = 3;

/**
 * Two marks on one letter: one of them is a tone, as in Vietnamese, and tells words apart that have
 * nothing else to do with each other.
 */
function hasTones(words: ReadonlyMap<string, number>): boolean {
  let count = 0;
  for (const word of words.keys())
    if (/[\u1E00-\u1EFF]/.test(word) && /\p{M}{2}/u.test(word.normalize('NFD')) && ++count === SOME)
      return true;
  return false;
}

function withoutAccents(word: string): string {
  let letters = '';
  let start = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) continue;
    // A half of a pair has no plain letter of its own.
    if (code >= 0xd800 && code <= 0xdfff) return plain(word);
    letters += word.slice(start, at) + plainLetter(word.charAt(at));
    start = at + 1;
  }
  return start === 0 ? word : letters + word.slice(start);
}

const plainLetters = new Map<string, string>();

function plainLetter(letter: string): string {
  let found = plainLetters.get(letter);
  if (found === undefined) plainLetters.set(letter, (found = plain(letter)));
  return found;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}

/** The longest ending that says nothing of the stem. */
const SUFFIX = 4;

/** Whether so many other words have the stem that they are forms of one: öğe-ye beside öğe-ler. */
function isStem(word: string, other: string, all: ReadonlyMap<string, number>): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const stem = word.slice(0, Math.max(at + 1, 3, word.length - SUFFIX));
  let forms = 0;
  for (const form of all.keys())
    if (form !== word && form.startsWith(stem) && ++forms === FORMS) return true;
  return false;
}

/** The same for words of the same letters, and seldom for others. */
function letterSum(word: string): number {
  let sum = word.length;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    sum += code * code * code;
  }
  return sum;
}

function differInside(word: string, other: string): boolean {
  return word.length === other.length && !areForms(word, other) && !isBeforeClitic(word, other);
}

/** Stems change with their endings: préféré beside préfère. */
function areForms(word: string, other: string): boolean {
  const [stem, otherStem] = [word.replace(ENDING, ''), other.replace(ENDING, '')];
  const isSame = word.slice(stem.length) === other.slice(otherStem.length);
  return (
    stem === otherStem || (!isSame && stem.replaceAll('è', 'é') === otherStem.replaceAll('è', 'é'))
  );
}

/** Before a short pronoun a Greek word takes a second accent: διεύθυνσή του. */
function isBeforeClitic(word: string, other: string): boolean {
  const [long, short] = [word, other]
    .map((one) => one.normalize('NFD'))
    .sort((a, b) => b.length - a.length);
  return /\p{Script=Greek}/u.test(word) && long?.replace(LAST_ACCENT, '') === short;
}

/** So many other words that begin so are forms of one stem. */
const FORMS = 2;

/**
 * Whether two neighbouring letters changed places, and nothing else; what other words begin with as
 * well is a stem with an ending: yönet-me beside yönetici, not yöntem-e.
 */
function isSwapped(word: string, other: string, all: ReadonlyMap<string, number>): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const isSlip =
    at > 0 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2);
  if (!isSlip) return false;
  const beginning = word.slice(0, at + 2);
  let forms = 0;
  for (const form of all.keys())
    if (form !== word && form.startsWith(beginning) && ++forms === FORMS) return false;
  return true;
}
