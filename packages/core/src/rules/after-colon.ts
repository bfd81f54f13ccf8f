import { hasWord } from '../language/has-word.ts';
import { wordPattern } from '../language/wildcards.ts';
import { pairRule, type Language } from '../check/rule.ts';

/** What a language writes after a colon inside a text. */
interface AfterColon {
  readonly sentence: 'capital' | 'small';
  /** Words that a sentence ends with. */
  readonly verbs: RegExp | undefined;
}

/** A colon after a word, and the clause that follows it. */
const CLAUSE =
  /(?<=[\p{L}\p{N}\uFFFC)”»*][^\S\n]?):[^\S\n]+(\p{L}[\p{L}\p{N}.’'-]*)([^.;:!?\n]*)/gu;

export const rule = pairRule({
  id: 'after-colon',
  description:
    'What follows a colon inside a text begins with a capital or a small letter as the locale’s after-colon says; names keep theirs. Where sentences begin with a capital, one without a comma is known by the verb at its end.',
  severity: 'warning',
  prepare: ({ locale, tag, isSource }) =>
    isSource ? NONE : afterColonOf(locale?.['after-colon'], tag),
  check({ text: { prose, language }, source }, report, { here: { sentence, verbs } }) {
    if (!prose.includes(':')) return;
    for (const { 1: word = '', 2: rest = '', index } of prose.matchAll(CLAUSE)) {
      if (isName(word, source.prose) || isOf(prose.slice(0, index), source.prose)) continue;
      if (sentence === 'small' && /^\p{Lu}\p{Ll}/u.test(word))
        report(
          `“${word}” after the colon begins with a capital.`,
          `Write ${word.slice(0, 1).toLocaleLowerCase(language.tag)}${word.slice(1)}.`,
        );
      if (sentence === 'capital' && /^\p{Ll}/u.test(word) && isSentence(word + rest, verbs))
        report(
          `The sentence after the colon begins with a small letter: “${word}”.`,
          `Write ${word.slice(0, 1).toLocaleUpperCase(language.tag)}${word.slice(1)}.`,
        );
    }
  },
});

const NONE: AfterColon = { sentence: 'small', verbs: undefined };

function afterColonOf(
  list: NonNullable<Language['locale']>['after-colon'],
  tag: string,
): AfterColon | undefined {
  return list && { sentence: list.sentence, verbs: wordPattern(list.verbs ?? [], tag) };
}

/** “SUM: needs a value” says it of the function, and is no sentence without it. */
function isOf(before: string, source: string): boolean {
  return /(?:^|\s)(?:\uFFFC+|\p{Lu}{2,})$/u.test(before) && SMALL.test(source);
}

/** In the source, too. */
const SMALL = /(?:\uFFFC|\p{Lu}):\s\p{Ll}/u;

/** Whether the source has the very word too. */
function isName(word: string, source: string): boolean {
  const [stem = word] = word.split(/[’']/);
  return /[\p{Lu}\p{N}].*[\p{Lu}\p{N}]/u.test(word) || hasWord(source, stem);
}

/** With a comma it may be a list. */
function isSentence(clause: string, verbs: RegExp | undefined): boolean {
  const last = /(\p{L}+)[^\p{L}\p{N}\uFFFC,]*$/u.exec(clause)?.[0] ?? '';
  return !clause.includes(',') && /\s/.test(clause.trim()) && (verbs?.test(last) ?? false);
}
