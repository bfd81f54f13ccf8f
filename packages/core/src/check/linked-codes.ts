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
export function claimsIn({ text, path, language }: Text): LastingClaim[] {
  const words = patternsOf(language);
  if (!words) return [];
  return text.split(CLAUSE_END).flatMap((clause): LastingClaim[] => {
    const targets = Array.from(clause.matchAll(LINK), ([, , target = '']) => target);
    const prose = clause.replace(LINK, ' ');
    if (targets.length === 0 || words.not?.test(prose)) return [];
    const [permanent, temporary] = [words.permanent?.test(prose), words.temporary?.test(prose)];
    if (permanent === temporary) return [];
    return [{ path, targets, lasting: permanent ? 'permanent' : 'temporary' }];
  });
}

type Words = NonNullable<Locale['lasting']>;
type Patterns = { readonly [K in keyof Words]?: RegExp | undefined };

const known = new WeakMap<Language, Patterns>();

function patternsOf(language: Language): Patterns | undefined {
  const words = language.locale?.lasting;
  if (!words) return undefined;
  let patterns = known.get(language);
  if (!patterns) {
    const { tag } = language;
    patterns = {
      permanent: wordPattern(words.permanent, tag),
      temporary: wordPattern(words.temporary, tag),
      not: wordPattern(words.not ?? [], tag),
    };
    known.set(language, patterns);
  }
  return patterns;
}
