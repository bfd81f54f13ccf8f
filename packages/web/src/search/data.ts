import type { NamedPage, Sentence, SerializedSearch } from '@polystatus/status/search';
import type { TextIndex } from '@polystatus/status/search/text-index';

export interface SearchData {
  readonly index: SerializedSearch;
  /** Names of the owners by id. */
  readonly owners: Readonly<Record<string, string>>;
  /** Language and direction of the titles that fell back, by status id. */
  readonly foreign: Readonly<Record<string, { readonly lang?: string; readonly dir?: string }>>;
  /** By their first figures, what the classes are called here and what they are found by. */
  readonly classes: {
    readonly titles: Readonly<Record<string, string>>;
    readonly names: Readonly<Record<string, readonly string[]>>;
  };
  /** Where to go on when nothing is found. */
  readonly ways: readonly NamedPage[];
  readonly words: {
    readonly label: string;
    /** Heading of what the texts say. */
    readonly text: string;
    /** Plural forms by CLDR category. */
    readonly results: Readonly<Record<string, string>>;
    readonly none: string;
  };
}

/** What questions are answered from; fetched when somebody asks one. */
export interface TextData {
  readonly text: TextIndex;
  /** What may be quoted of each code. */
  readonly sentences: Readonly<Record<string, readonly Sentence[]>>;
  /** Titles of the comparisons by the numbers they compare, `401-403`. */
  readonly comparisons: Readonly<Record<string, string>>;
  /** Pages that are about no code. */
  readonly pages: readonly NamedPage[];
  /** The pages of “choose” by the ids of their questions. */
  readonly questions: Readonly<Record<string, NamedPage>>;
}
