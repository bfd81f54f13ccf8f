import { localeRule } from '../check/rule.ts';

const WORD = /(?<![\p{L}\p{N}’'.-])\p{L}[\p{L}\p{N}’'.-]*/gu;

const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}.-]*/gu;

export const rule = localeRule({
  id: 'title-case',
  description:
    'Titles of codes follow the locale’s title-case: every word with a capital but the small ones, or only the first word and names.',
  severity: 'warning',
  /** The words of its title; in the source language, also the names that its texts have. */
  words({ kind, texts, language }) {
    const title = kind === 'entry' ? texts.find(({ key }) => key === 'title') : undefined;
    const words =
      title?.prose
        .replace(/[“«].*?[”»]/gu, '')
        .match(WORD)
        ?.slice(1) ?? [];
    const names = language.isSource ? texts.flatMap(({ prose }) => prose.match(NAME) ?? []) : [];
    return words.length + names.length > 0 ? { words, names: [...new Set(names)] } : undefined;
  },
  check({ language: { locale, owners }, files, originals }, report) {
    const style = locale?.['title-case'];
    if (!style) return;
    // Whatever English writes with a capital inside a sentence is a name.
    const names = new Set([
      ...[...originals, ...files].flatMap(({ value }) => value.names),
      ...owners.flatMap(({ name }) => name.split(/\s+/)),
    ]);
    const small = new Set(locale['small-words']);
    const isWrong =
      style === 'words'
        ? (word: string) => /^\p{Ll}/u.test(word) && !small.has(word)
        : (word: string) => /^\p{Lu}\p{Ll}/u.test(word);
    for (const file of files) {
      const wrong = file.value.words.filter((word) => isWrong(word) && !isName(word, names));
      if (wrong.length === 0) continue;
      const isOne = wrong.length === 1;
      report(
        file,
        `Titles here ${style === 'words' ? 'have a capital on every word' : 'have a capital on the first word only'}; “${wrong.join('”, “')}” ${isOne ? 'differs' : 'differ'}.`,
        `Change ${isOne ? 'it' : 'them'}, or add ${style === 'words' ? 'a small word to small-words' : 'the name to the English text'}.`,
        { path: ['title'] },
      );
    }
  },
});

/** Names keep their letters, with a suffix or an elided article too: Access’e, d’Akamai. */
function isName(word: string, names: ReadonlySet<string>): boolean {
  return word.split(/[’']/).some((part) => names.has(part)) || names.has(word.replace(/[.,]$/, ''));
}
