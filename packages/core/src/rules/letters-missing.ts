import { longWords } from '../language/words.ts';
import { localeRule, type EntryItem, type Pair, type Text, type WordsPart } from '../check/rule.ts';

/** A text without any letter of its language’s own, and its longer words. */
type Bare = readonly [at: number, letters: number, words: string];

interface Seen {
  /** Letters of all texts, and those of them that ASCII does not have. */
  readonly letters: number;
  readonly own: number;
  /** The longer words that have such a letter. */
  readonly words: string;
  readonly bare: readonly Bare[];
}

/** How many letters of its own a text of its length would have: from here on, none may be a slip, and is no chance. */
const [LIKELY, SOME, SURE] = [1, 3, 7];
/** The share of such letters in Turkish, say, but not in French. */
const FREQUENT = 0.06;
/** A shorter text may do without. */
const SHORT = 12;
const ASCII = /^[\n -~‘’“”«»\u00A0\u202F–—…\uFFFC]*$/;
/** French tells forms apart by the accent of the ending. */
const ENDING = /[eéè]e?[sz]?$/u;
/** Its neighbours tell a noun from a verb by the stress of the last vowel: cambio, cambió. */
const STRESSED = /[\u0300\u0301](?=s?$)/u;

export const rule = localeRule({
  id: 'letters-missing',
  description:
    'Words are written with all letters of their language: a text without any of them, whose words are known with them elsewhere, was typed on another keyboard.',
  severity: 'warning',
  habit: 'accents',
  words: seenIn,
  check({ files }, report) {
    const [letters, own] = [sumOf(files, 'letters'), sumOf(files, 'own')];
    if (own === 0) return;
    let known: ReadonlyMap<string, string> | undefined;
    for (const file of files)
      for (const [at, count, words] of file.value.bare) {
        const expected = (count * own) / letters;
        if (expected < LIKELY) continue;
        known ??= plainWords(files);
        const lost = words.split(' ').flatMap((word) => {
          const right = known?.get(word);
          return right !== undefined && isLost(word, right) ? [right] : [];
        });
        // One may be another word, votre beside vôtre, but hardly where such letters are frequent.
        const isSure =
          new Set(lost).size > 1 ||
          (lost.length === 1 && expected >= SOME && own / letters > FREQUENT);
        if (!isSure && expected < SURE) continue;
        const text = file.open().texts[at];
        report(
          file,
          `“${text?.key ?? ''}” is written without the letters of its language.`,
          lost.length > 0
            ? `Write ${[...new Set(lost)].slice(0, 3).join(', ')} and so on.`
            : 'Type it on the keyboard of the language.',
          { path: text?.path ?? [] },
        );
      }
  },
});

function seenIn({ texts, pairs }: EntryItem): Seen {
  let [letters, own] = [0, 0];
  const words = new Set<string>();
  const bare: Bare[] = [];
  let sources: ReadonlyMap<Text, Text> | undefined;
  for (const [at, text] of texts.entries()) {
    if (text.isOwn) continue;
    const { small } = text;
    letters += small.length;
    if (ASCII.test(small)) {
      const { length } = withoutKept(text, (sources ??= sourcesOf(pairs)).get(text));
      if (length >= SHORT && !isCode(text)) bare.push([at, length, longWords(small).join(' ')]);
      continue;
    }
    own += small.match(/[^\0-~‘’“”«»\u00A0\u202F–—…\uFFFC]/g)?.length ?? 0;
    for (const word of longWords(small)) if (!ASCII.test(word)) words.add(word);
  }
  return { letters, own, words: [...words].join(' '), bare };
}

function sourcesOf(pairs: readonly Pair[]): Map<Text, Text> {
  return new Map(pairs.map(({ text, source }) => [text, source]));
}

/**
 * Words of the source that a translation keeps, as names of code are, have no letters of its own, nor
 * have code and placeholders.
 */
function withoutKept(text: Text, source: Text | undefined): string {
  const own = text.small.replaceAll('\uFFFC', '');
  if (!source || source.small === text.small) return own;
  const kept = new Set(longWords(source.small));
  return own.replace(/\p{L}{5,}/gu, (word) => (kept.has(word) ? '' : word));
}

/** Hardly a word of prose. */
function isCode({ small }: Text): boolean {
  return small.replace(/<[^>]*>|[^a-z]/g, '').length < SHORT;
}

function sumOf(files: readonly WordsPart<Seen>[], what: 'letters' | 'own'): number {
  return files.reduce((sum, { value }) => sum + value[what], 0);
}

/** Each word with letters of its language, by how it looks without them. */
function plainWords(files: readonly WordsPart<Seen>[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const { value } of files)
    for (const word of value.words.split(' ')) words.set(plain(word), word);
  return words;
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('œ', 'oe');
}

function isLost(word: string, right: string): boolean {
  // Many write without the circumflex: dahil.
  if (right.normalize('NFD').replaceAll('\u0302', '').normalize('NFC') === word) return false;
  const stem = right.normalize('NFD').replace(STRESSED, '').normalize('NFC');
  return word !== stem && word.replace(ENDING, '') !== right.replace(ENDING, '');
}
