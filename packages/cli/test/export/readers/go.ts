import { readJson } from '../flatten.ts';
import type { Reader } from '../reader.ts';

/** What text/template makes of a text; the one action that is written prints two braces. */
export function filled(text: string): string {
  const parts = text.split('{{"{{"}}');
  if (parts.some((part) => part.includes('{{'))) throw new Error(`“${text}” has an action.`);
  return parts.join('{{');
}

export const reader: Reader = { read: (content) => readJson(content, filled) };
