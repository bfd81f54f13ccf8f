import { sourceLocale } from '@polystatus/core';
import { termOf, type Term } from '@polystatus/core/language';
import type { Snapshot } from './desk.ts';
import type { GlossaryTerm } from './protocol.ts';

const glossaries = new WeakMap<Snapshot, Map<string, readonly Item[]>>();

interface Item {
  readonly term: Term;
  readonly view: GlossaryTerm;
}

/** The terms of a language’s glossary that a source text uses, in whatever form. */
export function termsIn(snapshot: Snapshot, tag: string, source: string): GlossaryTerm[] {
  const small = source.toLowerCase();
  return itemsOf(snapshot, tag).flatMap(({ term, view }) => (term.isIn(small) ? [view] : []));
}

function itemsOf(snapshot: Snapshot, tag: string): readonly Item[] {
  const byTag = glossaries.get(snapshot) ?? new Map<string, readonly Item[]>();
  glossaries.set(snapshot, byTag);
  let items = byTag.get(tag);
  if (!items) {
    const language = sourceLocale(snapshot.project)?.tag ?? 'en';
    const list = snapshot.project.locales.get(tag)?.locale?.value?.glossary ?? [];
    items = list.map(({ term, use, avoid = [], note }) => ({
      term: termOf(term, language),
      view: { term, use, avoid, note },
    }));
    byTag.set(tag, items);
  }
  return items;
}
