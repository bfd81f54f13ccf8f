import { messageRule } from '../check/rule.ts';
import { wordsAt } from '../check/words-at.ts';

const WORD = /^\p{L}{2,}$/u;
const OPENING = '“«(‘[';
const LETTER = /[\p{L}\p{N}’'-]/u;

export const rule = messageRule({
  id: 'repeated-word',
  description:
    'No word stands twice in a row, unless the locale’s repeated-words list says that it may.',
  habit: 'blanks',
  prepare: ({ locale }) => new Set(locale?.['repeated-words']),
  check({ prose, language }, report, allowed) {
    for (const word of repeated(prose, language.tag)) {
      if (!allowed.has(word))
        report(
          `“${word}” stands there twice in a row.`,
          `Write it once, or add ${word} to repeated-words in locale.yaml.`,
          {
            words: wordsAt(prose.toLocaleLowerCase(language.tag), new RegExp(`${word}\\s${word}`)),
          },
        );
    }
  },
});

/** Words that follow themselves, in small letters; marks between the two keep them apart. */
function repeated(prose: string, tag: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let end = 0; end < prose.length; end++) {
    if (!isBlank(prose, end)) continue;
    const next = end + 1 + (end - start);
    // Sizes and first letters differ almost always, and tell it without cutting the text up.
    if (
      end - start > 1 &&
      prose.charAt(start + 1) === prose.charAt(end + 2) &&
      (next >= prose.length || !LETTER.test(prose.charAt(next)))
    ) {
      const word = prose.slice(start, end).toLocaleLowerCase(tag);
      if (WORD.test(word) && prose.slice(end + 1, next).toLocaleLowerCase(tag) === word)
        found.push(word);
    }
    start = end + 1;
    while (OPENING.includes(prose.charAt(start)) && start < prose.length) start++;
  }
  return found;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 0xa0 || code === 0x202f;
}
