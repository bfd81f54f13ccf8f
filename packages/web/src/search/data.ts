import type { OwnerName, SerializedSearch } from '@polystatus/status/search';

export interface SearchData {
  readonly index: SerializedSearch;
  /** Names of the owners by id. */
  readonly owners: Readonly<Record<string, string>>;
  /** The same, as a question may name them. */
  readonly ownerNames: readonly OwnerName[];
  /** Language and direction of the titles that fell back, by status id. */
  readonly foreign: Readonly<Record<string, { readonly lang?: string; readonly dir?: string }>>;
  readonly words: {
    readonly label: string;
    /** Plural forms by CLDR category. */
    readonly results: Readonly<Record<string, string>>;
    readonly none: string;
  };
}
