import { pairRule, type Language, type Text } from '../check/rule.ts';
import { isOfCalendar } from '../language/is-of-calendar.ts';
import { hasWord } from '../language/has-word.ts';
import { CAPITALS } from '../language/traits.ts';

/** Of an e-mail address no letter is anybody’s to change. */
const FIRST = /^[\s“«‘(*]*(\p{L}(?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)(?![\p{L}\p{N}.-]*@)/u;
const LOUD = /(?<![\p{L}\p{N}])\p{Lu}{2,}\p{Ll}{2,}(?![\p{L}\p{N}])/gu;
/** What begins with one capital, as a sentence does, is no reason to begin with a small letter. */
const MAY_STAY = /^(?!\p{Lu}\p{Ll})/u;
/** Faster to look for than what is around it. */
const MAYBE_LOUD = /\p{Lu}{2}\p{Ll}{2}/u;

export const rule = pairRule({
  id: 'letter-case',
  description:
    'A translation begins with a capital where its source does, and with a small letter where its source does; no word begins with two capitals that the source does not have.',
  severity: 'warning',
  habit: 'capitals',
  check({ text: { key, prose, traits, language }, source }, report) {
    if (isFragment(source.text)) return;
    const [own = '', original = ''] = [FIRST.exec(prose)?.[1], FIRST.exec(source.prose)?.[1]];
    const differ = own !== '' && original !== '' && isCapital(own) !== isCapital(original);
    // A name keeps its letters wherever it stands: nginx, curl, IANA.
    if (
      differ &&
      !isLabel(source) &&
      !INNER_CAPITAL.test(own) &&
      !EXAMPLE.test(source.text) &&
      !isOfCalendar(prose, language.tag) &&
      !(isCapital(own) && isLooseLabel(source)) &&
      // Another script, such as that of a name, may know no capitals.
      hasCase(own) &&
      !(hasWord(source.prose, own) && !isCommon(own, source.prose)) &&
      !isFormOf(own, source.prose, language) &&
      !(MAY_STAY.test(original) && hasWord(prose, original))
    ) {
      if (isCapital(original))
        report(`“${key}” begins with a small letter.`, 'Begin with a capital.');
      else
        report(
          `“${key}” begins with a capital, its source does not.`,
          `Write ${withSmallLetter(own, language.tag)}.`,
        );
    }
    if (!(traits & CAPITALS) || !MAYBE_LOUD.test(prose)) return;
    for (const [word] of prose.matchAll(LOUD)) {
      // JSONissa is JSON with an ending.
      if (!source.prose.includes(word) && !hasWord(source.prose, word.replace(/\p{Ll}+$/u, '')))
        report(`“${word}” has too many capitals.`, 'Write only its first letter as a capital.');
    }
  },
});

/** Joined to other words at run time, so its first letter follows the grammar of the whole. */
function isFragment(text: string): boolean {
  return (
    (text.includes('{{') && !/[.!?…:]$/.test(text)) ||
    /\s(?:by|for|from|of|to|under|with)$/.test(text)
  );
}

/**
 * One word of the interface, which a list may show with a capital in one language alone, date and
 * Date; or an abbreviation: AM and am.
 */
function isLabel({ kind, prose }: Text): boolean {
  return kind === 'messages' && /^(?:\p{Ll}\p{L}*|\p{Lu}{1,3})$/u.test(prose);
}

/** What such letters stand for may begin a label of its own: Par exemple. */
const EXAMPLE = /^(?:e\.g\.|i\.e\.)/u;

/** iFrame: such a name begins small in a sentence, too. hTTP lost its capital. */
const INNER_CAPITAL = /^\p{Ll}\p{Lu}\p{Ll}/u;

/**
 * Two or three words of the interface that are no sentence, “raw selector”: what a program shows in a
 * row with others in small letters, another language may show as labels.
 */
function isLooseLabel({ kind, text }: Text): boolean {
  return kind === 'messages' && /^\p{Ll}\p{L}*(?:\s\p{L}+){1,2}$/u.test(text);
}

/** In English: a word between an article and what goes on behind it is no name. */
const BEFORE_NOUN =
  /(?<!\p{L})(?:an?|the|this|that|these|each|every|your|our|its|their|any|no|some)\s$/iu;
const AFTER_NOUN =
  /^(?:[\p{P}]|$|\s(?:is|are|was|were|has|had|can|cannot|could|will|would|must|may|should|does|did|to|of|in|on|at|by|for|from|with|and|or|that|which|who|when|if)(?!\p{L}))/u;

/** Whether a word of the source is none but a common one, so that its like elsewhere is no name, either: form. */
function isCommon(word: string, source: string): boolean {
  const at = source.indexOf(word);
  return BEFORE_NOUN.test(source.slice(0, at)) && AFTER_NOUN.test(source.slice(at + word.length));
}

/** A name with an ending: cPanelia, nginxin. */
function isFormOf(word: string, source: string, { owners }: Language): boolean {
  const names = [
    ...(source.match(/\p{Ll}+\p{Lu}[\p{L}\p{N}]*/gu) ?? []),
    ...owners.flatMap(({ name }) => (hasWord(source, name) ? [name] : [])),
  ];
  return names.some((name) => /^\p{Ll}/u.test(name) && word.startsWith(name));
}

function hasCase(word: string): boolean {
  return /^[\p{Lu}\p{Changes_When_Titlecased}]/u.test(word);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** “SEC” was meant to be “sec”; “PHPUnit” has its capitals for a reason. */
function withSmallLetter(word: string, tag: string): string {
  const small = word.toLocaleLowerCase(tag);
  return word === word.toLocaleUpperCase(tag) ? small : small.slice(0, 1) + word.slice(1);
}
