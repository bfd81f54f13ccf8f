import { endingOf, isVowel, type Ending } from './sounds.ts';
import { agrees } from './suffixes.ts';

const SOFTENED: Readonly<Record<string, string>> = { p: 'b', ç: 'c', t: 'd', k: 'ğ' };
const HARDENED: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't', ğ: 'k' };

/** A beginning that a term may have in a text, and what has to follow it there. */
interface Stem {
  readonly text: string;
  readonly follows: 'anything' | 'vowel' | 'suffix';
  readonly ending: Ending | undefined;
}

/**
 * The beginnings of a noun’s forms: istek and isteğ-, kayıt and kayd-; for a compound such as
 * durum kodu also durum kod-, to which plural and possessive are put.
 *
 * @example stemsOf('istek').map(({ text }) => text) // ['istek', 'isteğ']
 */
export function stemsOf(term: string): Stem[] {
  const stems: Stem[] = [];
  const add = (text: string, follows: Stem['follows']): void => {
    // A dropped vowel is heard no more, but the suffix still follows the last one that is.
    stems.push({ text, follows, ending: endingOf(text) });
  };
  add(term, 'anything');
  const soften = (text: string): void => {
    const soft = SOFTENED[text.slice(-1)];
    if (soft) add(text.slice(0, -1) + soft, 'vowel');
  };
  soften(term);
  const dropped = dropVowel(term);
  if (dropped !== undefined) {
    add(dropped, 'vowel');
    soften(dropped);
  }
  // Only the last word of a compound carries the possessive: durum kodu, kimlik bilgileri.
  if (/\s/.test(term)) {
    const bare = /l[ae]r[ıi]$/.test(term)
      ? term.slice(0, -4)
      : /[^aeıioöuü\s]s[ıiuü]$/.test(term)
        ? undefined
        : /[aeıioöuü]s[ıiuü]$/.test(term)
          ? term.slice(0, -2)
          : /[^aeıioöuü\s][ıiuü]$/.test(term)
            ? term.slice(0, -1)
            : undefined;
    if (bare !== undefined) {
      const hard = HARDENED[bare.slice(-1)];
      for (const text of [bare, ...(hard ? [bare.slice(0, -1) + hard] : [])]) add(text, 'suffix');
    }
  }
  return stems;
}

/** kayıt → kayt, metin → metn: a high vowel between two consonants in the last syllable. */
function dropVowel(word: string): string | undefined {
  return /[aeıioöuü][^aeıioöuü\s][ıiuü][^aeıioöuü\s]$/.test(word)
    ? word.slice(0, -2) + word.slice(-1)
    : undefined;
}

/** Whether what follows a stem in a text makes it a form of the word. */
export function isForm(stem: Stem, rest: string): boolean {
  if (rest === '') return stem.follows === 'anything';
  if (stem.follows === 'vowel' && !isVowel(rest.slice(0, 1))) return false;
  return stem.ending !== undefined && agrees(stem.ending, rest.replace(/^[’']/, ''));
}
