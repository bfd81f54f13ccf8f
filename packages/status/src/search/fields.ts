import type { TextDocument } from './text-document.ts';

/** What a field is worth: a situation is a question somebody asked, a description mentions much. */
export const FIELDS = {
  names: 5,
  situations: 6,
  synonyms: 4,
  headers: 2,
  summary: 3,
  causes: 3,
  advice: 1,
  text: 1,
} as const satisfies Partial<Record<keyof TextDocument, number>>;

export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];
