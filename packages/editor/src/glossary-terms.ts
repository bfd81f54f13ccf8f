import { sourceLocale } from '@polystatus/core';
import { termOf } from '@polystatus/core/language';
import type { Snapshot } from './desk.ts';
import type { GlossaryTerm } from './protocol.ts';

/** The terms of a language’s glossary that a source text uses, in whatever form. */
export function termsIn({ project }: Snapshot, tag: string, source: string): GlossaryTerm[] {
  const language = sourceLocale(project)?.tag ?? 'en';
  const small = source.toLowerCase();
  const glossary = project.locales.get(tag)?.locale?.value?.glossary ?? [];
  return glossary
    .filter(({ term }) => termOf(term, language).isIn(small))
    .map(({ term, use, avoid = [], note }) => ({ term, use, avoid, note }));
}
