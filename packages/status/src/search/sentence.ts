import { fold } from './fold.ts';
import { wordsIn } from './words-in.ts';

/** A sentence about a code; with a question of “choose” where it is an answer to one. */
export type Sentence = string | readonly [text: string, question: string];

/** The sentence of a text that answers best, cut where words of the question begin and end. */
export interface Quote {
  readonly parts: readonly { readonly text: string; readonly isAsked: boolean }[];
  readonly question?: string;
  /** The share of the question’s words that it has. */
  readonly share: number;
}

/** Words with other endings are alike if they share so much from the beginning. */
const SHARED = 0.6;
const MIN_SHARED = 4;
const ALIKE = 0.7;
const MAX_WORDS = 40;

/** Of what is written about a code, what answers a question; nothing where no sentence has a word of it. */
export type QuoteFrom = (sentences: readonly Sentence[]) => Quote | undefined;

/** `fold`, or what knows its result by heart. */
export type FoldOf = (text: string) => string;

/**
 * Reads a question once, for all the codes that are found for it.
 *
 * @param fillers words that say nothing in a question, of `locale.yaml`
 * @example quotesFor('locked file', [])(['file is open elsewhere', 'resource is locked'])?.parts[0]?.text // 'file'
 */
export function quotesFor(
  question: string,
  fillers: readonly string[],
  foldOf: FoldOf = fold,
): QuoteFrom {
  const asked = askedIn(question, fillers);
  return (sentences) => {
    const best = nearest(asked, sentences, foldOf);
    if (!best) return undefined;
    const { sentence, share } = best;
    return {
      parts: cut(textOf(sentence), asked),
      ...(typeof sentence === 'string' ? {} : { question: sentence[1] }),
      share,
    };
  };
}

/** The words of a question that say something. */
export function askedIn(question: string, fillers: readonly string[]): readonly string[] {
  const silent = new Set(fillers.map((filler) => fold(filler)));
  const words = wordsIn(fold(question)).filter((word) => !silent.has(word));
  return [...new Set(words)].slice(0, MAX_WORDS);
}

/** The sentence that answers best, and the share of the asked words that it has. */
export function nearest(
  asked: readonly string[],
  sentences: readonly Sentence[],
  foldOf: FoldOf = fold,
): { readonly sentence: Sentence; readonly share: number } | undefined {
  const starts = asked.map((word) => word.slice(0, MIN_SHARED));
  let best: { readonly sentence: Sentence; readonly share: number } | undefined;
  let most = -Infinity;
  for (const sentence of sentences) {
    const folded = foldOf(textOf(sentence));
    // Most sentences have nothing that an asked word begins with.
    if (!starts.some((start) => folded.includes(start))) continue;
    const own = wordsIn(folded);
    const found = asked.map((word, at) =>
      folded.includes(starts[at] ?? '') ? Math.max(0, ...own.map((one) => likeness(word, one))) : 0,
    );
    const hits = found.filter((one) => one > 0).length;
    // Of sentences that say as much, the shorter says it more plainly.
    const worth = found.reduce((sum, one) => sum + one, 0) - own.length / 100;
    if (hits === 0 || worth <= most) continue;
    most = worth;
    best = { sentence, share: hits / asked.length };
  }
  return best;
}

export function textOf(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : sentence[0];
}

function likeness(asked: string, word: string): number {
  if (asked === word) return 1;
  let shared = 0;
  while (shared < asked.length && asked[shared] === word[shared]) shared++;
  return shared >= MIN_SHARED && shared >= SHARED * Math.max(asked.length, word.length) ? ALIKE : 0;
}

function cut(text: string, asked: readonly string[]): Quote['parts'] {
  const parts: { text: string; isAsked: boolean }[] = [];
  const pieces = text.split(/([^\s.,;:!?…()«»“”"·]+)/);
  pieces.forEach((piece, at) => {
    if (piece === '') return;
    // Every other piece is what stands between words.
    const own = at % 2 === 0 ? [] : wordsIn(fold(piece));
    const isAsked = own.some((word) => asked.some((one) => likeness(one, word) > 0));
    const last = parts.at(-1);
    if (last?.isAsked === isAsked) last.text += piece;
    else parts.push({ text: piece, isAsked });
  });
  return parts;
}
