import { longWords } from '../language/words.ts';
import { localeRule, type EntryItem, type WordsPart } from '../rule.ts';

/** How often a word has to occur to be taken for right. */
const USUAL = 4;
/** French endings differ by grammar: demande and demandé. */
const ENDING = /[eéè]e?[sz]?$/u;

export const rule = localeRule({
  id: 'spelling',
  description:
    'A word that occurs once and differs only by accents or two swapped letters from one used often is probably misspelt, unless the locale’s words list has it.',
  severity: 'warning',
  words: wordsIn,
  check({ language, files }, report) {
    const known = new Set(language.locale?.words);
    for (const [word, { file, at, usual }] of slips(files))
      if (!known.has(word))
        report(
          file,
          `“${word}” looks like a slip of “${usual}”.`,
          `Write ${usual}, or add ${word} to words in locale.yaml.`,
          { path: file.open().texts[at]?.path ?? [] },
        );
  },
});

/** The words of a file, how often each occurs, and the message where it does first. */
interface Counted {
  readonly words: string;
  readonly often: readonly number[];
  readonly at: readonly number[];
}

function wordsIn({ texts }: EntryItem): Counted {
  const [counts, first] = [new Map<string, number>(), new Map<string, number>()];
  for (const [index, { isOwn, small }] of texts.entries()) {
    // Slips belong among what people type.
    if (isOwn) continue;
    // Shorter words are too often each other’s neighbours: ou and où, the and then.
    for (const word of longWords(small)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (!first.has(word)) first.set(word, index);
    }
  }
  return {
    words: [...counts.keys()].join(' '),
    often: [...counts.values()],
    at: [...first.values()],
  };
}

/** A message by its file and its place there. */
interface Place {
  readonly file: WordsPart<Counted>;
  readonly at: number;
}

/** Words that occur once, beside the usual word they look like. */
function slips(files: readonly WordsPart<Counted>[]): Map<string, Place & { usual: string }> {
  const counts = new Map<string, number>();
  const first = new Map<string, Place>();
  for (const file of files) {
    const { words, often, at } = file.value;
    for (const [index, word] of words.split(' ').entries()) {
      if (word === '') continue;
      const known = counts.get(word);
      counts.set(word, (known ?? 0) + (often[index] ?? 0));
      if (known === undefined) first.set(word, { file, at: at[index] ?? 0 });
    }
  }
  const usual = [...counts].flatMap(([word, count]) => (count >= USUAL ? [word] : []));
  const byLetters = Map.groupBy(usual, withoutAccents);
  const bySwap = Map.groupBy(usual, letterSum);
  const found = new Map<string, Place & { usual: string }>();
  for (const [word, place] of first) {
    if (counts.get(word) !== 1) continue;
    const right =
      byLetters.get(withoutAccents(word))?.find((other) => differInside(word, other)) ??
      bySwap.get(letterSum(word))?.find((other) => areSwapped(word, other));
    if (right !== undefined) found.set(word, { ...place, usual: right });
  }
  return found;
}

function withoutAccents(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  // A half of a pair has no plain letter of its own.
  if (/[\uD800-\uDFFF]/.test(word)) return plain(word);
  let letters = '';
  for (let at = 0; at < word.length; at++) letters += plainLetter(word.charAt(at));
  return letters;
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

/** The same for words of the same letters, and seldom for others. */
function letterSum(word: string): number {
  let sum = word.length;
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at) ** 3;
  return sum;
}

function differInside(word: string, other: string): boolean {
  return word.length === other.length && word.replace(ENDING, '') !== other.replace(ENDING, '');
}

/** Whether two neighbouring letters changed places, and nothing else. */
function areSwapped(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return (
    at > 0 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}
