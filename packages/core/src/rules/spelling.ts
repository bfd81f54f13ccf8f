import { longWords } from '../language/words.ts';
import { localeRule, type EntryItem, type Path, type WordsPart } from '../check/rule.ts';

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
    for (const [word, { file, usual }] of slips(files))
      if (!known.has(word))
        report(
          file,
          `“${word}” looks like a slip of “${usual}”.`,
          `Write ${usual}, or add ${word} to words in locale.yaml.`,
          { path: pathOf(word, file.open()) },
        );
  },
});

/** All longer words of a file, each as often as it occurs, in small letters. */
function wordsIn({ texts }: EntryItem): string {
  // Slips belong among what people type. Shorter words are too often each other’s neighbours: ou and
  // où, the and then.
  return texts.flatMap(({ isOwn, small }) => (isOwn ? [] : [...longWords(small)])).join(' ');
}

function pathOf(word: string, { texts }: EntryItem): Path {
  const text = texts.find(({ isOwn, small }) => !isOwn && [...longWords(small)].includes(word));
  return text?.path ?? [];
}

interface Slip {
  readonly file: WordsPart<string>;
  readonly usual: string;
}

/** Words that occur once, beside the usual word they look like. */
function slips(files: readonly WordsPart<string>[]): Map<string, Slip> {
  const all = new Map<string, { count: number; readonly file: WordsPart<string> }>();
  for (const file of files)
    for (const word of file.value.split(' ')) {
      const known = all.get(word);
      if (known) known.count++;
      else if (word !== '') all.set(word, { count: 1, file });
    }
  const usual = [...all].flatMap(([word, { count }]) => (count >= USUAL ? [word] : []));
  const byLetters = Map.groupBy(usual, withoutAccents);
  const bySwap = Map.groupBy(usual, letterSum);
  const found = new Map<string, Slip>();
  for (const [word, { count, file }] of all) {
    if (count > 1) continue;
    const right =
      byLetters.get(withoutAccents(word))?.find((other) => differInside(word, other)) ??
      bySwap.get(letterSum(word))?.find((other) => areSwapped(word, other));
    if (right !== undefined) found.set(word, { file, usual: right });
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
