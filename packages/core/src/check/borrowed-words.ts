import type { Pair } from './items.ts';

/** What the other texts of a language say of a word of the source. */
export type Verdict = 'translated' | 'kept' | 'unknown';

/** A language has a word that stands in its texts once where it stands in sources so often. */
const ONE_OF = 4;

/**
 * Learns from the texts that are translated which words of the source a language keeps. “Request” is
 * “requête” in all other texts, so “Request” was forgotten; “page” stays “page”.
 */
export class BorrowedWords {
  readonly #sources = new Map<string, number>();
  readonly #own = new Map<string, number>();

  constructor(pairs: Iterable<Pair>) {
    for (const { text, source } of pairs) {
      if (text.text === source.text) continue;
      for (const word of wordsIn(text.small)) add(this.#own, word);
      for (const word of wordsIn(source.small)) add(this.#sources, word);
    }
  }

  of(word: string): Verdict {
    const [sources, own] = [this.#sources.get(word) ?? 0, this.#own.get(word) ?? 0];
    if (sources + own === 0) return 'unknown';
    return own * ONE_OF >= sources ? 'kept' : 'translated';
  }
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/**
 * The words of a text in small letters, those for one and for many as the same, and so the i of
 * Turkish, whose capital is another letter.
 */
export function wordsIn(small: string): Set<string> {
  const words =
    small
      .replaceAll('ı', 'i')
      .replaceAll('i̇', 'i')
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)));
}
