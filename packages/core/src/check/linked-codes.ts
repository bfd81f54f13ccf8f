import type { Locale } from '#generated/schemas.ts';
import { wordPattern } from '../language/wildcards.ts';
import type { Language } from './language.ts';
import type { Lasting } from './lasting.ts';
import type { Text } from './text.ts';

/** What a text says of a code that it links to. */
export interface LinkedCode {
  readonly path: Text['path'];
  readonly target: string;
  /** What the link is called, in small letters. */
  readonly label: string;
}

/** Codes that one clause links to, and what it says of all of them. */
export interface LastingClaim {
  readonly path: Text['path'];
  readonly targets: readonly string[];
  readonly lasting: Lasting;
}

const LINK = /\[([^[\]]*)\]\(([^()\s]+)\)/g;
/** Where a clause ends; the brackets of a target stand before no blank. */
const CLAUSE_END = /[.,;:—–](?=\s|$)|\s\(|\)(?=[\s.,;:])(?<!\]\([^()\s]*\))|\n/u;

export function linksIn({ text, path, language: { tag } }: Text): LinkedCode[] {
  return Array.from(text.matchAll(LINK), ([, label = '', target = '']) => ({
    path,
    target,
    label: label.toLocaleLowerCase(tag),
  }));
}

/** What the words of a language say of how long a move lasts. */
export function claimsIn({ text, path }: Text, words: LastingWords): LastingClaim[] {
  if (!words.permanent && !words.temporary) return [];
  return text.split(CLAUSE_END).flatMap((clause): LastingClaim[] => {
    const targets = Array.from(clause.matchAll(LINK), ([, , target = '']) => target);
    const prose = clause.replace(LINK, ' ');
    if (targets.length === 0 || words.not?.test(prose)) return [];
    const [permanent, temporary] = [words.permanent?.test(prose), words.temporary?.test(prose)];
    if (permanent === temporary) return [];
    return [{ path, targets, lasting: permanent ? 'permanent' : 'temporary' }];
  });
}

type Lists = NonNullable<Locale['lasting']>;

/** How a language says of a move how long it lasts. */
export type LastingWords = { readonly [K in keyof Lists]?: RegExp | undefined };

/** @returns patterns that find no word where the language has no list */
export function lastingWords({ tag, locale }: Language): LastingWords {
  const { permanent = [], temporary = [], not = [] } = locale?.lasting ?? {};
  return {
    permanent: wordPattern(permanent, tag),
    temporary: wordPattern(temporary, tag),
    not: wordPattern(not, tag),
  };
}
