import { pairRule } from '../check/rule.ts';
import { hasWord } from '../language/has-word.ts';
import { ownNames } from '../language/own-names.ts';
import { CAPITALS } from '../language/traits.ts';

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}]))/gu;
/** Too long for an acronym, so a word that is as loud as one of the source. */
const LOUD_HERE = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu;
/** Its country goes with its language: en-US is fr-FR in French. */
const LANGUAGE_TAG = /(?<![\p{L}\p{N}-])\p{Ll}{2}-\p{Lu}{2}(?![\p{L}\p{N}-])/gu;
/**
 * Words of RFC 2119, of switches and of warnings in capitals are no acronyms, nor is OK in most
 * languages. They are closed classes (what may be, how many, no, on and off, look out), and no list of
 * the project tells them from acronyms: the source’s fillers have API and HTTP, and words of its texts
 * in small letters are URL and ID, too.
 */
const LOUD =
  /^(?:ALL|ALWAYS|AND|ANY|DO|DOWN|IMPORTANT|MAY|MUST|NEVER|NEW|NO|NONE|NOT|NOTE|OFF|OK|ON|ONLY|OR|SHOULD|UP|WARNING|YES)$/;
/** Each keyboard has words of its own on these: ENTRÉE, Umschalt. */
const KEYS =
  /^(?:ALT|ARROW|LEFT|RIGHT|PAGE|ENTER|RETURN|SHIFT|ESCAPE|ESC|DELETE|DEL|SPACE|SPACEBAR|TAB|BACKSPACE|HOME|END|INSERT|CTRL)$/;

/** Short for everyday words, which most languages write out: identifiant, arayüz, işletim sistemi. */
const WORDS = /^(?:ID|UI|FAQ|TOC|OS|IT|ZIP|PIN|SKU)$/;
/** The letters of a pattern are each language’s own: MM/DD/YYYY is JJ/MM/AAAA. */
const PATTERN = /^(\p{Lu})\1+$/u;

export const rule = pairRule({
  id: 'acronyms-kept',
  description:
    'Acronyms of the source stand in the translation, in a form the locale’s acronyms list gives them, if any.',
  severity: 'warning',
  needs: CAPITALS,
  prepare: ({ locale }) => locale?.acronyms ?? {},
  about({ prose, traits }) {
    // A heading in capitals is as loud as a word.
    if (!(traits & CAPITALS) || isLoud(prose)) return undefined;
    const acronyms = [...new Set(prose.replace(LANGUAGE_TAG, ' ').match(ACRONYM))].filter(
      // A word that is a text of its own, such as ON, may be loud, too.
      (found) =>
        !LOUD.test(found) &&
        !KEYS.test(found) &&
        !PATTERN.test(found) &&
        !WORDS.test(found) &&
        found !== prose.trim(),
    );
    return acronyms.length > 0 ? acronyms : undefined;
  },
  check(
    { text: { key, prose, small, language }, source },
    report,
    { here: forms, about: acronyms },
  ) {
    if (key === 'title') return;
    const loud = (prose.match(LOUD_HERE) ?? []).filter((word) => !source.prose.includes(word));
    const smallIn = (word: string): string => word.toLocaleLowerCase(language.tag);
    const missing = acronyms.filter((acronym) => {
      const listed = Object.hasOwn(forms, acronym) ? forms[acronym] : undefined;
      const words = typeof listed === 'string' ? [listed] : (listed ?? []);
      // Keys are called Alt or ALT.
      const isKept = [acronym, mirrored(acronym)].some((kept) => prose.includes(kept));
      if (
        isKept ||
        hasWord(prose, capitalised(acronym)) ||
        ownNames(acronym, language.tag).some((name) => small.includes(smallIn(name))) ||
        loud.some((word) => differ(word, acronym))
      )
        return false;
      return !words.some((word) => small.includes(smallIn(word)));
    });
    if (missing.length > 0)
      report(
        `“${key}” lacks ${missing.join(', ')} of its source.`,
        'Put it in, or add its form in this language to acronyms in locale.yaml.',
      );
  },
});

/** No small letter in three words, or in two of which one is too long for an acronym. */
function isLoud(prose: string): boolean {
  const words = prose.match(/\p{L}+/gu) ?? [];
  const isLong = /\p{Lu}{5}/u.test(prose);
  return words.length >= (isLong ? 2 : 3) && !/\p{Ll}/u.test(prose);
}

/** Most letters of a slip are those of the acronym: HTPPS is HTTPS, but DOĞRU stands for TRUE. */
function differ(word: string, acronym: string): boolean {
  const shared = [...acronym].filter((letter) => word.includes(letter)).length;
  return shared <= acronym.length / 2;
}

function capitalised(acronym: string): string {
  return acronym.slice(0, 1) + acronym.slice(1).toLowerCase();
}

/** Where adjectives follow their nouns, so do letters: AI is IA, and NATO is OTAN. */
function mirrored(acronym: string): string {
  return [...acronym].toReversed().join('');
}
