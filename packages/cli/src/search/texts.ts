import { loadFullText, type FullText } from '@polystatus/status/full-text';
import type { Sentence } from '@polystatus/status/search';
import type { TextIndex } from '@polystatus/status/search/text-index';
import { openTable, readJson } from '../data-file.ts';

/** What is written in one language, to find codes by and to quote. */
export interface Texts extends Pick<FullText, 'search'> {
  /** What may be quoted of a code. */
  readonly sentencesOf: (id: string) => readonly Sentence[];
  /** Words that say nothing in a question. */
  readonly fillers: readonly string[];
  /** A line for each word that is written, beginning with it, as they stand in the index. */
  readonly lines: string;
}

/** Opens the texts of a language; reading them waits for the first question. */
export function openTexts(tag: string): Texts {
  let index: TextIndex | undefined;
  let text: FullText | undefined;
  const read = (): TextIndex => (index ??= readJson(`${tag}/full-text.json`) as TextIndex);
  return {
    search: (question, owner) => (text ??= loadFullText(read())).search(question, owner),
    sentencesOf: (id) => (openTable(`${tag}/sentences.txt`).get(id) ?? []) as readonly Sentence[],
    get fillers() {
      return read().fillers;
    },
    get lines() {
      return read().words;
    },
  };
}
