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
  /** What stands in brackets or quotation marks right behind it, in small letters. */
  readonly explained?: string;
  /** What begins with a capital right behind it. */
  readonly behind?: string;
  /** What stands before the brackets that hold it alone, from its first capital on. */
  readonly before?: string;
}

/** Codes that one clause links to, and what it says of all of them. */
export interface LastingClaim {
  readonly path: Text['path'];
  readonly targets: readonly string[];
  /** Whether they stand side by side, so that it is said of each: 301 or 308. */
  readonly areJoined: boolean;
  readonly lasting: Lasting;
}

const LINK = /\[([^[\]]*)\]\(([^()\s]+)\)/g;
/** Two links and more, with no more than a short word between them. */
const JOINED =
  /^[^[]*\[[^[\]]*\]\([^()\s]*\)(?:,?\s(?:\p{L}{1,4}\s){0,2}\[[^[\]]*\]\([^()\s]*\))+[^[]*$/u;
/** Where a clause ends; the brackets of a target stand before no blank. */
const CLAUSE_END = /[.,;:—–](?=\s|$)|\s\(|\)(?=[\s.,;:])(?<!\]\([^()\s]*\))|\n/u;

const EXPLAINED = /^\s*[(（“«"]\s*([^()（）“”«»"\n]{2,60}?)\s*[)）”»"]/u;
const BEHIND = /^\s(\p{Lu}[^.,;:!?()[\]`\n]{2,60})/u;
const BEFORE = /(\p{Lu}[^.,;:!?()[\]`\n]{2,60})\s[(（]$/u;
const CLOSED = /^[)）]/;

export function linksIn({ text, path, language: { tag } }: Text): LinkedCode[] {
  return Array.from(text.matchAll(LINK), ({ 0: all, 1: label = '', 2: target = '', index }) => {
    const rest = text.slice(index + all.length);
    const [, explained] = EXPLAINED.exec(rest) ?? [];
    const [, behind] = BEHIND.exec(rest) ?? [];
    const [, before] = (CLOSED.test(rest) && BEFORE.exec(text.slice(0, index))) || [];
    return {
      path,
      target,
      label: label.toLocaleLowerCase(tag),
      ...(explained !== undefined && { explained: explained.toLocaleLowerCase(tag) }),
      ...(behind !== undefined && { behind }),
      ...(before !== undefined && { before }),
    };
  });
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
    const areJoined = JOINED.test(clause);
    return [{ path, targets, areJoined, lasting: permanent ? 'permanent' : 'temporary' }];
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
