import { fold, spelledOut } from '@polystatus/status/search';

/** What a single word or phrase of the command line asks for. */
export type Query =
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'class'; readonly digit: string }
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'text'; readonly folded: string };

/** Longer ones come from a slip of the clipboard, and no name is a fifth as long. */
const MAX_LENGTH = 200;

export function readQuery(text: string): Query {
  // Most runs ask for a number; the expressions of `fold` take longer to compile than the answer.
  if (/^\d{3}$/.test(text)) return { kind: 'number', number: text };
  const short = text.slice(0, MAX_LENGTH).trim();
  // No code has more digits; whoever typed one of them did not mean a word.
  if (/^\d{4,}$/.test(short)) return { kind: 'number', number: short };
  const id = /^(?:iana\/)?([a-z][a-z0-9-]*\/)?(\d{3})$/i.exec(short);
  if (id?.[1] !== undefined) return { kind: 'id', id: short.toLowerCase() };
  const folded = fold(spelledOut(short) ?? short);
  const number = id?.[2] ?? (/^\d{3}$/.test(folded) ? folded : undefined);
  if (number !== undefined)
    return short.includes('/') ? { kind: 'id', id: number } : { kind: 'number', number };
  if (/^\dxx$/.test(folded)) return { kind: 'class', digit: folded.charAt(0) };
  return { kind: 'text', folded };
}
