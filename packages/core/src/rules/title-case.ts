import { localeRule } from '../check/rule.ts';
import { hasHabit } from '../language/writing.ts';

const WORD = /(?<![\p{L}\p{N}’'.-])\p{L}[\p{L}\p{N}’'.-]*/gu;

/** A whole clause behind a colon may begin with a capital; Danish and Norwegian ask for it. */
const AFTER_COLON = /(?<=:\s)\p{Lu}[\p{L}\p{N}’'.-]*/gu;

const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}.-]*/gu;

export const rule = localeRule({
  id: 'title-case',
  description:
    'Titles of codes follow the locale’s title-case: every word with a capital but the small ones, only the first word and names, or the first word and nouns, so that only the small words are known to have none. In German, say, a sentence has capitals on nouns, too.',
  severity: 'warning',
  habit: 'capitals',
  /** The words of its title; in the source language, also the names that its texts have. */
  words({ kind, texts, language }) {
    const title = kind === 'entry' ? texts.find(({ key }) => key === 'title') : undefined;
    const words =
      title?.prose
        .replace(/[“«].*?[”»]/gu, '')
        .replace(AFTER_COLON, '')
        .match(WORD)
        ?.slice(1) ?? [];
    const names = language.isSource ? texts.flatMap(({ prose }) => prose.match(NAME) ?? []) : [];
    return words.length + names.length > 0 ? { words, names: [...new Set(names)] } : undefined;
  },
  check({ language: { tag, locale, owners }, files, originals }, report) {
    const asked = locale?.['title-case'];
    if (!asked) return;
    // A sentence of such a language has them, too.
    const style = asked === 'sentence' && hasHabit(tag, 'noun capitals') ? 'nouns' : asked;
    // Whatever English writes with a capital inside a sentence is a name.
    const names = new Set([
      ...[...originals, ...files].flatMap(({ value }) => value.names),
      ...owners.flatMap(({ name }) => name.split(/\s+/)),
    ]);
    const small = new Set(locale['small-words']);
    const isWrong = {
      words: (word: string) => /^\p{Ll}/u.test(word) && !small.has(word),
      sentence: (word: string) => /^\p{Lu}\p{Ll}/u.test(word),
      nouns: (word: string) => /^\p{Lu}\p{Ll}/u.test(word) && small.has(smallOf(word, tag)),
    }[style];
    for (const file of files) {
      const wrong = file.value.words.filter((word) => isWrong(word) && !isName(word, names));
      if (wrong.length === 0) continue;
      const isOne = wrong.length === 1;
      report(
        file,
        `Titles here ${SAYS[style]}; “${wrong.join('”, “')}” ${isOne ? 'differs' : 'differ'}.`,
        `Change ${isOne ? 'it' : 'them'}${OR[style]}.`,
        { path: ['title'] },
      );
    }
  },
});

const SAYS = {
  words: 'have a capital on every word',
  sentence: 'have a capital on the first word only',
  nouns: 'have no capital on small words',
} as const;
const OR = {
  words: ', or add a small word to small-words',
  sentence:
    ', or add the name to the English text; where nouns have a capital, title-case is “nouns”',
  nouns: '',
} as const;

function smallOf(word: string, tag: string): string {
  return word.toLocaleLowerCase(tag);
}

/** A shorter beginning belongs to too many words. */
const STEM = 4;

/**
 * Names keep their letters, with a suffix, an elided article or another word joined to them: Access’e,
 * d’Akamai, WebDAV-luonnos, Kerberosta.
 */
function isName(word: string, names: ReadonlySet<string>): boolean {
  const plain = word.replace(/[.,]$/, '');
  if (names.has(plain) || plain.split(/[’'-]/).some((part) => names.has(part))) return true;
  for (let end = STEM; end < plain.length; end++)
    if (names.has(plain.slice(0, end)) && /^\p{Ll}+$/u.test(plain.slice(end))) return true;
  return false;
}
