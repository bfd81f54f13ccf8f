export { createSearch, loadSearch, type Search, type SearchResult } from './search.ts';
export { documents, type SearchDocument } from './document.ts';
export { fold, squeeze } from './fold.ts';
export type { SerializedSearch } from './serialize.ts';
