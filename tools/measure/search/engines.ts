import { gzipSync } from 'node:zlib';
import type { Content } from '@polystatus/status/content';
import { createSearch, documents, find } from '@polystatus/status/search';
import { fullTextOf, ownerNames, textDocumentsOf } from '@polystatus/status/search-of-content';
import { miniSearchOfTexts } from './mini-search-of-texts.ts';

/** Something that answers questions in one language. */
export interface Engine {
  readonly who: string;
  /** Ids, best first. */
  readonly search: (question: string) => readonly string[];
  /** What a page loads before the first key, and what it loads when a question is asked. */
  readonly instant?: string;
  readonly fullText?: string;
}

/** Ours, our names alone, and MiniSearch over the same texts, the ones to compare. */
export function enginesOf(content: Content, tag: string): readonly Engine[] {
  const { facts, owners, catalog, locales } = content;
  const fillers = locales.find((locale) => locale.tag === tag)?.fillers ?? [];
  const names = createSearch(documents(facts, owners, catalog(tag)));
  const text = fullTextOf(content, tag);
  const named = ownerNames(owners);
  const mini = miniSearchOfTexts(textDocumentsOf(content, tag), fillers, named);
  return [
    {
      who: 'ours',
      search: (question) => find(question, names, text, named).map(({ id }) => id),
      instant: names.serialize(),
      fullText: text.serialize(),
    },
    {
      who: 'ours, names alone',
      search: (question) => names.search(question).map(({ id }) => id),
      instant: names.serialize(),
    },
    { who: 'MiniSearch, full text', search: mini.search, fullText: mini.index() },
  ];
}

/** Bytes of a text on the network. */
export function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
