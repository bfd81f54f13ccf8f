export { createSearch, loadSearch, type Search, type SearchResult } from './search.ts';
export { documents, type SearchDocument } from './document.ts';
export { find, type Found } from './find.ts';
export { fold, squeeze } from './fold.ts';
export { ownerIn, type OwnerName } from './owner-in.ts';
export { spelledOut } from './spelling.ts';
export type { SerializedSearch } from './serialize.ts';
