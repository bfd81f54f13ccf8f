import { loadFullText, type FullText } from '@polystatus/status/full-text';
import { fold, type FoldOf, type Sentence } from '@polystatus/status/search';
import type { TextIndex } from '@polystatus/status/search/text-index';
import { openTable, readJson, readText } from '../data-file.ts';

/** A line of `sentences.txt`: what may be quoted of a code, and each of it folded. */
export interface Quotable {
  readonly sentences: readonly Sentence[];
  readonly folded: readonly string[];
}

/** What is written in one language, to find codes by and to quote. */
export interface Texts extends Pick<FullText, 'search'> {
  /** What may be quoted of a code. */
  readonly sentencesOf: (id: string) => readonly Sentence[];
  /** What the build folded of these. */
  readonly foldOf: FoldOf;
  /** Words that say nothing in a question. */
  readonly fillers: readonly string[];
  /** A line for each word that is written, beginning with it, as they stand in the index. */
  readonly lines: string;
}

/** Opens the texts of a language; reading them waits for the first question. */
export function openTexts(tag: string): Texts {
  let index: TextIndex | undefined;
  let text: FullText | undefined;
  // By far the greatest part is the words, which are no JSON: nothing of them need be copied.
  const read = (): TextIndex =>
    (index ??= {
      ...(readJson(`${tag}/full-text.json`) as Omit<TextIndex, 'words'>),
      words: readText(`${tag}/words.txt`),
    });
  const known = new Map<string, readonly Sentence[]>();
  const folded = new Map<string, string>();
  const readSentences = (id: string): readonly Sentence[] => {
    const own = openTable(`${tag}/sentences.txt`).get(id) as Quotable | undefined;
    own?.sentences.forEach((sentence, at) =>
      folded.set(typeof sentence === 'string' ? sentence : sentence[0], own.folded[at] ?? ''),
    );
    known.set(id, own?.sentences ?? []);
    return own?.sentences ?? [];
  };
  return {
    search: (question, owner) => (text ??= loadFullText(read())).search(question, owner),
    sentencesOf: (id) => known.get(id) ?? readSentences(id),
    foldOf: (sentence) => folded.get(sentence) ?? fold(sentence),
    get fillers() {
      return read().fillers;
    },
    get lines() {
      return read().words;
    },
  };
}
